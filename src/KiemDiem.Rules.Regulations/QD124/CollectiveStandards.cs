using System.Collections.Immutable;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;
using static KiemDiem.Rules.Model.Level;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.QD124;

/// <summary>The levels of collectives, 124-QĐ/TW, Điều 12 khoản 1 to 3.</summary>
internal static class CollectiveStandards
{
    public static ImmutableArray<FactDefinition<Grade>> AllCriteria => [.. Criteria.CollectivesButResults, FactTable.TaskResults];

    /// <summary>The three levels.</summary>
    /// <param name="subunits">Whether discipline of subordinate organisations counts; the members of a cell are none.</param>
    /// <param name="evidence">How well it is known that the provisions are for this kind.</param>
    public static ImmutableArray<Standard> Build(bool subunits, Evidence evidence)
    {
        var xs = new Source(Common.Excellent1, evidence);
        var t = new Source(Common.Good2, evidence);
        var ht = new Source(Common.Completed3, evidence);

        // Excellent knows no exception; Good and Completed release what was self-detected and remedied.
        var excellent = Formula.All(
            Required(Excellent, FactTable.Exemplary, xs),
            Required(Excellent, FactTable.TaskResults, Grade.Excellent, xs),
            Required(Excellent, Criteria.CollectivesButResults, Grade.Good, xs),
            NoneDisciplined(Excellent, SubunitMeasure.Disciplined, DisciplineMeasure.InYear, subunits, xs));

        var good = Formula.All(
            Required(Good, FactTable.TaskResults, Grade.Good, t),
            Required(Good, Criteria.CollectivesButResults, Grade.Average, t),
            NoneDisciplined(Good, SubunitMeasure.DisciplinedUnremedied, DisciplineMeasure.Unremedied, subunits, t));

        var completed = Formula.All(
            Required(Completed, AllCriteria, Grade.Average, ht),
            NoneDisciplined(Completed, SubunitMeasure.DisciplinedUnremedied, DisciplineMeasure.Unremedied, subunits, ht));

        return Standards.Cumulative((excellent, xs), (good, t), (completed, ht));
    }

    private static Formula NoneDisciplined(Level level, SubunitMeasure ofSubunits, DisciplineMeasure ofMembers, bool subunits, Source source)
    {
        var members = Required(level, Operands.MemberDiscipline(ofMembers), Comparison.Is, 0, source);
        return subunits ? Formula.All(Required(level, Operands.Of(ofSubunits), Comparison.AtMost, 0, source), members) : members;
    }
}
