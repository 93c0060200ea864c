namespace KiemDiem.Rules.Tests.Json;

/// <summary>One mistake in the full overlay, and what must be told of it.</summary>
/// <param name="Old">The piece that is exchanged; it stands in the overlay once.</param>
/// <param name="New">The piece with the mistake.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Path">Where.</param>
/// <param name="Found">What is said to be found.</param>
/// <param name="Allowed">How what is allowed begins, in English.</param>
/// <param name="At">The text within the new piece where the mistake stands; what was found, when not given.</param>
public sealed record OverlayFault(string Old, string New, DataProblemCode Code, string Path, string Found, string Allowed, string? At = null)
{
    public string Text => OverlayTexts.With(Old, New);

    /// <summary>The line and column where the mistake stands.</summary>
    public (long Line, long Column) Place
    {
        get
        {
            var before = OverlayTexts.Full[..OverlayTexts.Full.IndexOf(Old, StringComparison.Ordinal)];
            var within = New.IndexOf(At ?? Found, StringComparison.Ordinal);
            within.Should().BeGreaterThanOrEqualTo(0, "the table must say where '{0}' goes wrong", New);
            return CaseTexts.PlaceOf(before + New[..within] + '\u0001', "\u0001");
        }
    }

    public override string ToString() => New;
}
