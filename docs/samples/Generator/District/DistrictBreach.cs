namespace KiemDiem.Rules.Samples;

/// <summary>Something in the district that a check of the round must find.</summary>
/// <param name="Kind">Which kind of breach, as in the file.</param>
/// <param name="Id">The cohort, the case, or the identifier that no case has.</param>
/// <param name="Field">The field, where the kind names one.</param>
public sealed record DistrictBreach(string Kind, string Id, string? Field = null);
