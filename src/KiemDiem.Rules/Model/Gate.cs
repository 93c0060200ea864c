namespace KiemDiem.Rules.Model;

/// <summary>A rule that says whether the subject is rated at all. Gates are tried in order.</summary>
public sealed class Gate : LadderRule
{
    /// <summary>Makes a gate.</summary>
    /// <param name="reason">The reason, as it stands in the outcome; the key is <c>gate.</c> and the reason.</param>
    /// <param name="label">The reason in words.</param>
    /// <param name="effect">What the gate does.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="source">The provision.</param>
    public Gate(string reason, Label label, GateEffect effect, Formula when, Source source)
        : base($"gate.{reason}", label, when, source)
    {
        Reason = reason;
        Effect = effect;
    }

    /// <summary>The reason, as it stands in the outcome.</summary>
    public string Reason { get; }

    /// <summary>What the gate does.</summary>
    public GateEffect Effect { get; }
}
