namespace KiemDiem.Rules.Samples;

/// <summary>How those below a subject came out.</summary>
/// <param name="Excellent">Rated Excellent.</param>
/// <param name="Good">Rated Good.</param>
/// <param name="Completed">Rated Completed.</param>
/// <param name="NotCompleted">Rated Not completed.</param>
/// <param name="Disciplined">Disciplined in the year.</param>
/// <param name="DisciplinedSelfRemedied">Of those disciplined, the ones that found and remedied the fault themselves.</param>
public sealed record DistrictCounts(int Excellent, int Good, int Completed, int NotCompleted, int Disciplined, int DisciplinedSelfRemedied)
{
    /// <summary>Nobody is below.</summary>
    public static DistrictCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>How many were rated.</summary>
    public int Total => Excellent + Good + Completed + NotCompleted;
}
