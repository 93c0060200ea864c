using System.Collections.Immutable;
using System.Globalization;

namespace KiemDiem.Rules;

/// <summary>The relations between facts that every case must keep: completed ≤ assigned, on time ≤ completed, counts that add up.</summary>
internal static class CaseChecks
{
    public static ImmutableArray<DataProblem> Run(ReviewCase subject)
    {
        var problems = ImmutableArray.CreateBuilder<DataProblem>();
        foreach (var fact in FactTable.All)
        {
            if (OfAnotherKind(subject, fact, fact.Key) is { } problem)
            {
                problems.Add(problem);
            }
        }

        foreach (var tasks in new[] { FactTable.Tasks, FactTable.UnitTasks })
        {
            AtMost(subject, tasks.Completed, tasks.Assigned, problems);

            // Of the completed ones; only where their number is not known do the assigned ones bound it, so that one mistake is told once.
            var whole = subject.Get(tasks.Completed).IsKnown ? tasks.Completed : tasks.Assigned;
            AtMost(subject, tasks.OnTime, whole, problems);
            AtMost(subject, tasks.Exceeded, whole, problems);
        }

        AtMost(subject, FactTable.SubunitsDisciplined, FactTable.SubunitsTotal, problems);
        AtMost(subject, FactTable.SubunitsDisciplinedSelfRemedied, subject.Get(FactTable.SubunitsDisciplined).IsKnown ? FactTable.SubunitsDisciplined : FactTable.SubunitsTotal, problems);
        AddUp(subject, problems);
        AtMostFourQuarters(subject, problems);
        InOrder(subject, FactTable.Discipline, problems);
        InOrder(subject, FactTable.MemberDiscipline, problems);
        return problems.ToImmutable();
    }

    /// <summary>What is wrong with a fact of a local rule set; null when nothing is.</summary>
    public static DataProblem? OfLocal(ReviewCase subject, LocalFact fact)
    {
        var path = $"local.{fact.Key}";
        return OfAnotherKind(subject, fact, path)
            ?? (subject.Local.TryGetValue(fact.Key, out var value) && !fact.Accepts(value)
                ? new DataProblem(DataProblemCode.WrongType, path, value.ToString(), fact.Allowed) { CaseId = subject.Id }
                : null);
    }

    private static DataProblem? OfAnotherKind(ReviewCase subject, FactDefinition fact, string path) =>
        !fact.Kinds.Contains(subject.Kind) && fact.StateIn(subject.Storage) != FactState.Unknown
            ? new(DataProblemCode.NotOfThisKind, path, Vocabulary.NameOf(subject.Kind), KindsOf(fact)) { CaseId = subject.Id }
            : null;

    private static void AtMost(ReviewCase subject, FactDefinition<int> small, FactDefinition<int> large, ImmutableArray<DataProblem>.Builder problems)
    {
        if (subject.Get(small) is { IsKnown: true } first && subject.Get(large) is { IsKnown: true } second && first.Value > second.Value)
        {
            problems.Add(Contradiction(
                subject,
                small.Key,
                string.Create(CultureInfo.InvariantCulture, $"{small.Key} {first.Value} > {large.Key} {second.Value}"),
                Same($"{small.Key} ≤ {large.Key}")));
        }
    }

    private static void AddUp(ReviewCase subject, ImmutableArray<DataProblem>.Builder problems)
    {
        FactDefinition<int>[] parts = [FactTable.SubunitsExcellent, FactTable.SubunitsGood, FactTable.SubunitsCompleted, FactTable.SubunitsNotCompleted];
        var known = parts.Select(subject.Get).Where(part => part.IsKnown).ToArray();
        var sum = known.Sum(part => (long)part.Value);
        var isWhole = known.Length == parts.Length;
        var added = string.Join(" + ", parts.Select(part => part.Key));
        var total = subject.Get(FactTable.SubunitsTotal);
        if (total.IsKnown && (sum > total.Value || (isWhole && sum != total.Value)))
        {
            problems.Add(Contradiction(
                subject,
                FactTable.SubunitsTotal.Key,
                string.Create(CultureInfo.InvariantCulture, $"{FactTable.SubunitsTotal.Key} {total.Value}, {added} = {sum}"),
                Same($"{added} = {FactTable.SubunitsTotal.Key}")));
        }
        else if (!total.IsKnown && sum > FactTable.SubunitsTotal.Maximum)
        {
            problems.Add(Contradiction(
                subject,
                FactTable.SubunitsTotal.Key,
                string.Create(CultureInfo.InvariantCulture, $"{added} = {sum}"),
                Same(string.Create(CultureInfo.InvariantCulture, $"{added} ≤ {FactTable.SubunitsTotal.Maximum}"))));
        }
        else if (isWhole && !total.IsKnown)
        {
            // The parts give the total that was left out.
            var whole = subject.With(FactTable.SubunitsTotal, (int)sum);
            AtMost(whole, FactTable.SubunitsDisciplined, FactTable.SubunitsTotal, problems);
            AtMost(whole, FactTable.SubunitsDisciplinedSelfRemedied, FactTable.SubunitsTotal, problems);
        }
    }

    private static void AtMostFourQuarters(ReviewCase subject, ImmutableArray<DataProblem>.Builder problems)
    {
        if (subject.Quarters is { Count: > 4 and var count })
        {
            problems.Add(Contradiction(
                subject,
                FactTable.Quarters.Key,
                string.Create(CultureInfo.InvariantCulture, $"{FactTable.Quarters.Key}: {count}"),
                new("tối đa 4 quý, theo thứ tự", "at most 4 quarters, in their order")));
        }
    }

    private static void InOrder(ReviewCase subject, FactDefinition<IReadOnlyList<Discipline>> fact, ImmutableArray<DataProblem>.Builder problems)
    {
        if (subject.Get(fact) is not { IsKnown: true } list)
        {
            return;
        }

        for (var i = 0; i < list.Value.Count; i++)
        {
            var item = list.Value[i];
            if (item.ViolatedOn > item.DecidedOn || item.DecidedOn > item.AggravatedOn || item.ViolatedOn > item.AggravatedOn)
            {
                problems.Add(Contradiction(
                    subject,
                    string.Create(CultureInfo.InvariantCulture, $"{fact.Key}[{i}]"),
                    string.Create(CultureInfo.InvariantCulture, $"violatedOn {item.ViolatedOn:yyyy-MM-dd}, decidedOn {item.DecidedOn:yyyy-MM-dd}, aggravatedOn {item.AggravatedOn:yyyy-MM-dd}"),
                    Same("violatedOn ≤ decidedOn ≤ aggravatedOn")));
            }
        }
    }

    private static DataProblem Contradiction(ReviewCase subject, string path, string found, Label allowed) =>
        new(DataProblemCode.Inconsistent, path, found, allowed) { CaseId = subject.Id };

    private static Label KindsOf(FactDefinition fact) => Same(string.Join(", ", fact.Kinds.Select(Vocabulary.NameOf)));

    private static Label Same(string text) => new(text, text);
}
