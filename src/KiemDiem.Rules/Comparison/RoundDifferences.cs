using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>What two texts say differently of the whole round: discipline, readings, order, deadlines, files.</summary>
internal static class RoundDifferences
{
    public static IEnumerable<RegulationDifference> Of(Regulation from, Regulation to) =>
        Discipline(from.Discipline, to.Discipline).Concat(Settings(from.Settings, to.Settings)).Concat(Order(from.Round, to.Round)).Concat(Procedure(from.Procedure, to.Procedure));

    private static IEnumerable<RegulationDifference> Discipline(DisciplineRules from, DisciplineRules to)
    {
        var (source, newSource) = (from.Sources.FirstOrDefault(), to.Sources.FirstOrDefault());
        if (from.Basis != to.Basis)
        {
            yield return new(
                DifferenceSection.Discipline, null, "discipline.basis", DifferenceChange.Changed, DifferenceEffect.Neither, new("năm mà kỷ luật được tính", "the year that discipline counts in"),
                Words(from.Basis), Words(to.Basis), source, newSource);
        }

        if (from.ReleasesCountedBefore != to.ReleasesCountedBefore)
        {
            yield return Flag("discipline.countedBefore", new("một vi phạm chỉ tính một lần: đã tính ở kỳ trước thì không tính nữa", "a violation counts once: not again where it counted before"), to.ReleasesCountedBefore, source, newSource);
        }

        if (from.ReleasesFormerUnit != to.ReleasesFormerUnit)
        {
            yield return Flag("discipline.formerUnit", new("vi phạm ở đơn vị cũ không tính cho tập thể ở đơn vị mới", "a violation at a former unit does not count for the collective of the new one"), to.ReleasesFormerUnit, source, newSource);
        }
    }

    private static Label Words(AttributionBasis basis) => basis == AttributionBasis.ViolationYear
        ? new("năm xảy ra vi phạm; quyết định ở năm sau thì xếp loại lại năm đó", "the year of the violation, which a later decision rates again")
        : new("năm có quyết định kỷ luật", "the year of the decision");

    // What releases from discipline is milder.
    private static RegulationDifference Flag(string key, Label what, bool isAdded, Source? source, Source? newSource) => isAdded
        ? new(DifferenceSection.Discipline, null, key, DifferenceChange.Added, DifferenceEffect.Loosened, what, null, null, null, newSource)
        : new(DifferenceSection.Discipline, null, key, DifferenceChange.Removed, DifferenceEffect.Tightened, what, null, null, source, null);

    private static IEnumerable<RegulationDifference> Settings(RuleSettings from, RuleSettings to) =>
        from pair in @from.Values.Zip(to.Values)
        where pair.First.Value != pair.Second.Value
        let name = pair.First.Key
        select new RegulationDifference(
            DifferenceSection.Settings, null, $"settings.{name}", DifferenceChange.Changed, DifferenceEffect.Neither, Both(language => SettingText.NameOf(name, language)),
            Both(language => SettingText.ValueOf(name, pair.First.Value, language)), Both(language => SettingText.ValueOf(name, pair.Second.Value, language)), null, null);

    private static IEnumerable<RegulationDifference> Order(RoundRules from, RoundRules to) =>
        Listed(DifferenceSection.Order, Rows(from), Rows(to));

    private static IEnumerable<Row> Rows(RoundRules round) => round.Order
        .Select(rule => new Row($"order.{Vocabulary.NameOf(rule.Order)}", ProcedureText.LabelOf(rule.Order), null, rule.Source))
        .Concat(round.SeveralPlaces is { } places ? [new("order.severalPlaces", ProcedureText.SeveralPlaces, null, places)] : []);

    private static IEnumerable<RegulationDifference> Procedure(ReviewProcedure from, ReviewProcedure to) =>
        Listed(DifferenceSection.Deadlines, from.Deadlines.Select(Of), to.Deadlines.Select(Of))
            .Concat(Dossier(from, to))
            .Concat(Listed(DifferenceSection.Registrations, from.Registrations.Select(Of), to.Registrations.Select(Of)))
            .Concat(Listed(DifferenceSection.Procedure, from.Rules.Select(Of), to.Rules.Select(Of)));

    private static Row Of(Deadline deadline) => new(
        deadline.Code,
        Both(language => $"{deadline.What.In(language)} ({deadline.Who.In(language)})"),
        Both(language => ProcedureText.Due(deadline, language)),
        deadline.Source);

    /// <summary>Documents are compared for each kind of subject whose file they belong in, and told once for all kinds that they change alike for.</summary>
    private static IEnumerable<RegulationDifference> Dossier(ReviewProcedure from, ReviewProcedure to) =>
        from kind in SubjectKinds.All
        from item in Listed(DifferenceSection.Dossier, @from.DossierOf(kind).Select(Of), to.DossierOf(kind).Select(Of))
        group kind by item into alike
        let kinds = alike.ToList()
        select alike.Key with { What = Both(language => $"{alike.Key.What.In(language)} ({Names(kinds, language)})") };

    private static string Names(List<SubjectKind> kinds, Language language) =>
        (kinds.SequenceEqual(SubjectKinds.All) ? new Label("mọi tập thể, cá nhân", "all")
            : kinds.SequenceEqual(SubjectKinds.Collectives) ? new("mọi tập thể", "all collectives")
            : kinds.SequenceEqual(SubjectKinds.Individuals) ? new("mọi cá nhân", "all individuals")
            : Both(other => string.Join("; ", kinds.Select(kind => Vocabulary.LabelOf(kind).In(other))))).In(language);

    private static Row Of(DossierItem item) => new(item.Code, item.Label, item.IsIfAny ? new("nếu có", "if any") : new("bắt buộc", "required"), item.Source);

    private static Row Of(Registration item) => new(item.Code, item.Label, Both(_ => item.Minimum == item.Maximum ? $"{item.Minimum}" : $"{item.Minimum}-{item.Maximum}"), item.Source);

    private static Row Of(ProcedureRule rule) => new(rule.Code, Both(language => $"{ProcedureText.LabelOf(rule.Step).In(language)}: {rule.Text.In(language)}"), null, rule.Source);

    private static IEnumerable<RegulationDifference> Listed(DifferenceSection section, IEnumerable<Row> from, IEnumerable<Row> to)
    {
        var (before, after) = (from.DistinctBy(row => row.Key).ToDictionary(row => row.Key), to.DistinctBy(row => row.Key).ToList());
        foreach (var row in after)
        {
            if (!before.Remove(row.Key, out var old))
            {
                yield return new(section, null, row.Key, DifferenceChange.Added, DifferenceEffect.Neither, row.What, null, row.How, null, row.Source);
            }
            else if (old.How != row.How)
            {
                yield return new(section, null, row.Key, DifferenceChange.Changed, DifferenceEffect.Neither, row.What, old.How, row.How, old.Source, row.Source);
            }
        }

        foreach (var row in before.Values)
        {
            yield return new(section, null, row.Key, DifferenceChange.Removed, DifferenceEffect.Neither, row.What, row.How, null, row.Source, null);
        }
    }

    private static Label Both(Func<Language, string> words) => new(words(Language.Vietnamese), words(Language.English));

    private readonly record struct Row(string Key, Label What, Label? How, Source Source);
}
