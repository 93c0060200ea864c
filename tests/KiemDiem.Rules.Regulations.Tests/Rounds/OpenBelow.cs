using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Notation;
using KiemDiem.Rules.Rounds;

namespace KiemDiem.Rules.Regulations.Tests.Rounds;

/// <summary>How one subunit can come out, and whether it can count as disciplined: D disciplined, S self-remedied, N not.</summary>
internal sealed record OpenBelow(string Change, OutcomeSet Reachable, string Discipline = "N")
{
    /// <summary>Each way in which it can come out; one that is not rated counts for nothing.</summary>
    public IEnumerable<(OutcomeSet Outcome, char Discipline)> Ways =>
        from outcome in OpenMembers.Elements(Reachable)
        from discipline in Discipline
        select outcome == OutcomeSet.NotRated ? (outcome, 'N') : (outcome, discipline);
}

/// <summary>What follows for the one above, by filling in every way by hand and judging the case alone.</summary>
internal sealed class OpenBelowOracle
{
    private readonly List<Numbers> _ways;
    private readonly List<Outcome> _outcomes;

    public OpenBelowOracle(RatingRules rules, ReviewCase above, IEnumerable<OpenBelow> below)
    {
        IEnumerable<Numbers> ways = [default];
        foreach (var one in below)
        {
            ways = ways.SelectMany(_ => one.Ways, (numbers, way) => numbers.Plus(way.Outcome, way.Discipline)).Distinct().ToList();
        }

        _ways = [.. ways];
        _outcomes = [.. _ways.Select(numbers => rules.Judge(above.With(numbers.Facts))).Distinct()];
    }

    public OutcomeSet Possible => _outcomes.Aggregate(OutcomeSet.None, (set, outcome) => set | outcome.Possible);

    public OutcomeSet Reachable => _outcomes.Aggregate(OutcomeSet.None, (set, outcome) => set | outcome.Reachable);

    public bool Differs => _outcomes.Count > 1;

    /// <summary>The one outcome, where it is the same every way.</summary>
    public Outcome Only => _outcomes.Single();

    public (CountRange Total, CountRange Excellent, CountRange Good, CountRange Completed, CountRange NotCompleted, CountRange Disciplined, CountRange SelfRemedied) Ranges => (
        Range(way => way.Total), Range(way => way.Excellent), Range(way => way.Good), Range(way => way.Completed),
        Range(way => way.NotCompleted), Range(way => way.Disciplined), Range(way => way.SelfRemedied));

    /// <summary>Whether a condition holds every way, none, or some.</summary>
    public bool? Holds(Condition condition)
    {
        var held = _ways.Select(way => way.Holds(condition)).Distinct().ToList();
        return held.Count == 1 ? held[0] : null;
    }

    private CountRange Range(Func<Numbers, int> number) => OpenMembers.Range(_ways.Select(number));

    private readonly record struct Numbers(int Excellent, int Good, int Completed, int NotCompleted, int Disciplined, int SelfRemedied)
    {
        public int Total => Excellent + Good + Completed + NotCompleted;

        public string Facts =>
            $"subunits.total/excellent/good/completed/notCompleted/disciplined/disciplinedSelfRemedied={Total}/{Excellent}/{Good}/{Completed}/{NotCompleted}/{Disciplined}/{SelfRemedied}";

        public Numbers Plus(OutcomeSet outcome, char discipline) => new(
            Excellent + (outcome == OutcomeSet.Excellent ? 1 : 0),
            Good + (outcome == OutcomeSet.Good ? 1 : 0),
            Completed + (outcome == OutcomeSet.Completed ? 1 : 0),
            NotCompleted + (outcome == OutcomeSet.NotCompleted ? 1 : 0),
            Disciplined + (discipline == 'N' ? 0 : 1),
            SelfRemedied + (discipline == 'S' ? 1 : 0));

        public bool Holds(Condition condition)
        {
            var measure = ((SubunitOperand)condition.Operand).Measure;
            var (number, isShare) = measure switch
            {
                SubunitMeasure.AtLeastGoodShare => (Excellent + Good, true),
                SubunitMeasure.AtLeastCompletedShare => (Total - NotCompleted, true),
                SubunitMeasure.NotCompletedShare => (NotCompleted, true),
                SubunitMeasure.DisciplinedShare => (Disciplined, true),
                SubunitMeasure.Disciplined => (Disciplined, false),
                SubunitMeasure.DisciplinedUnremedied => (Disciplined - SelfRemedied, false),
                _ => throw new ArgumentOutOfRangeException(nameof(condition)),
            };
            if (isShare && Total == 0)
            {
                // Of none no share is asked for.
                return condition.Role == ConditionRole.Requirement;
            }

            var required = condition.Required * (isShare ? Total : 1);
            return condition.Comparison switch
            {
                Comparison.AtLeast => number >= required,
                Comparison.AtMost => number <= required,
                Comparison.MoreThan => number > required,
                Comparison.LessThan => number < required,
                _ => number == required,
            };
        }
    }
}
