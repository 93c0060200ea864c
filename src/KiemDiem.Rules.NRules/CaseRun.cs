namespace KiemDiem.Rules.Engines;

/// <summary>One case on its way through a session, and what came of it.</summary>
internal sealed class CaseRun
{
    private CaseRun(RatedCase? subject, Exception? error) => (Case, Error) = (subject, error);

    /// <summary>The case as a fact; null where it could not be read.</summary>
    public RatedCase? Case { get; }

    /// <summary>What went wrong with this case.</summary>
    public Exception? Error { get; set; }

    public EngineResult Result => Error is null ? new(Case!.Truths, null) : new(default, Error);

    public static CaseRun Of(BoundLadder ladder, ReviewCase subject)
    {
        try
        {
            return new(new RatedCase(ladder, subject), null);
        }
        catch (Exception error)
        {
            return new(null, error);
        }
    }
}
