using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>What the facts of a case are read with: the year they are about, and how discipline and absence are taken.</summary>
/// <param name="RatingYear">The rating year.</param>
/// <param name="Discipline">How the judging text takes discipline.</param>
/// <param name="Attribution">Which basis of attribution was in force in which year of decision.</param>
/// <param name="Options">How absent facts are taken.</param>
public sealed record EvaluationContext(int RatingYear, DisciplineRules Discipline, AttributionCalendar Attribution, RuleOptions Options)
{
    /// <summary>Whether an absent fact is taken as not there instead of unknown.</summary>
    internal bool Assumes(FactDefinition fact) => fact.Absence switch
    {
        Absence.AssumedNotClaimed => true,
        Absence.UnknownUnlessAssumedNone => Options.AssumeNone,
        _ => false,
    };
}
