namespace KiemDiem.Rules.Analysis;

/// <summary>A case that shows a finding: complete facts, which can be saved and evaluated.</summary>
/// <param name="RatingYear">The rating year in which it shows it.</param>
/// <param name="Case">The case. Its id is that of the finding.</param>
/// <param name="Outcome">What follows for it.</param>
public sealed record WitnessCase(int RatingYear, ReviewCase Case, Outcome Outcome);
