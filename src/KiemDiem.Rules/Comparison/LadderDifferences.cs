using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>What two texts say differently of one kind of subject.</summary>
internal sealed class LadderDifferences(Ladder from, Ladder to)
{
    private readonly SubjectKind _kind = from.Kind;

    public IEnumerable<RegulationDifference> All() =>
        Gates().Concat(Triggers()).Concat(from.Standards.Zip(to.Standards, Level).SelectMany(items => items)).Concat(Gaps()).Concat(Fallbacks()).Concat(Ceilings()).Concat(Quotas()).Concat(Notes());

    private IEnumerable<RegulationDifference> Gates() => Paired(from.Gates, to.Gates, DifferenceSection.Gates, (before, after) =>
        before.Effect == after.Effect && Strength.Compare(before.When, after.When) == FormulaRelation.Same
            ? null
            : Changed(DifferenceSection.Gates, after.Key, DifferenceEffect.Neither, after.Label, RuleWords.Effect(before.Effect), RuleWords.Effect(after.Effect), before.Source, after.Source));

    private IEnumerable<RegulationDifference> Notes() => Paired(from.Notes, to.Notes, DifferenceSection.Notes, (before, after) =>
        Strength.Compare(before.When, after.When) == FormulaRelation.Same ? null : Changed(DifferenceSection.Notes, after.Key, DifferenceEffect.Neither, after.Label, before.Label, after.Label, before.Source, after.Source));

    private IEnumerable<RegulationDifference> Gaps() => Paired(from.Gaps, to.Gaps, DifferenceSection.Gaps, (before, after) =>
        before.Candidates.SequenceEqual(after.Candidates) && Strength.Compare(before.When, after.When) == FormulaRelation.Same
            ? null
            : Changed(DifferenceSection.Gaps, after.Key, DifferenceEffect.Neither, after.Label, RuleWords.LeftOpen(before.Candidates), RuleWords.LeftOpen(after.Candidates), before.Source, after.Source));

    /// <summary>Cases of NotCompleted, piece by piece: a case that stands under another name, or is joined with others, is still the same case.</summary>
    private IEnumerable<RegulationDifference> Triggers()
    {
        foreach (var isWeighed in new[] { false, true })
        {
            var (before, after) = (Cases(from, isWeighed), Cases(to, isWeighed));
            foreach (var (old, @new) in Pair(before, after, isWeighed))
            {
                if (Trigger(old, @new, isWeighed) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    private static List<RulePart> Cases(Ladder ladder, bool isWeighed) => [.. ladder.Triggers.Where(trigger => trigger.IsWeighed == isWeighed).SelectMany(RulePart.Cases)];

    private RegulationDifference? Trigger(RulePart? old, RulePart? @new, bool isWeighed)
    {
        const DifferenceSection section = DifferenceSection.NotCompleted;
        if (old is null || @new is null)
        {
            // What was Not completed and is now weighed is milder, and the other way round.
            var (part, other) = (@new ?? old!, @new is null ? to : from);
            var isOfACase = isWeighed && Cases(other, isWeighed: false).Any(hard => Strength.Implies(part.Formula, hard.Formula));
            var effect = (old is null) ^ isOfACase ? DifferenceEffect.Tightened : DifferenceEffect.Loosened;
            return part.IsWhole
                ? OneSided(section, old is null, effect, part.Key, For(part.Rule.Label), part.Main.Source)
                : OneSided(section, old is null, effect, part.Key, Name(part), part.Main.Source, Threshold(part));
        }

        var relation = Strength.Compare(old.Formula, @new.Formula);
        if (relation == FormulaRelation.Same)
        {
            return null;
        }

        var (before, after) = (LabelOf(old), LabelOf(@new));
        if (before == after)
        {
            (before, after) = (old.Words(_kind), @new.Words(_kind));
        }

        return Changed(section, @new.Key, EffectOf(relation, holdingMoreIsStricter: true), after, before, after, old.Main.Source, @new.Main.Source);
    }

    private Label LabelOf(RulePart part) => part.IsWhole ? For(part.Rule.Label) : part.Words(_kind);

    private IEnumerable<RegulationDifference> Level(Standard before, Standard after)
    {
        var section = DifferenceSection.Excellent + (Rating.Excellent - before.Rating);
        var (included, stillIncluded) = (Names(from.LevelsIncludedIn(before)), Names(to.LevelsIncludedIn(after)));
        if (included.Vietnamese != stillIncluded.Vietnamese)
        {
            var isFewer = to.LevelsIncludedIn(after).Count() < from.LevelsIncludedIn(before).Count();
            yield return Changed(
                section, $"{after.Key}.includes", isFewer ? DifferenceEffect.Loosened : DifferenceEffect.Tightened,
                new("phải đạt cả các điều kiện của mức", "the conditions of these levels must be met too"), included, stillIncluded, before.Source, after.Source);
        }

        foreach (var (old, @new) in Pair([.. RulePart.Asked(before, before.Own)], [.. RulePart.Asked(after, after.Own)]))
        {
            if (old is null || @new is null)
            {
                var part = @new ?? old!;
                yield return OneSided(section, old is null, old is null ? DifferenceEffect.Tightened : DifferenceEffect.Loosened, part.Main.Key, Name(part), part.Main.Source, Threshold(part));
                continue;
            }

            var relation = Strength.Compare(old.Formula, @new.Formula);
            if (relation != FormulaRelation.Same)
            {
                yield return Changed(section, @new.Main.Key, EffectOf(relation, holdingMoreIsStricter: false), Name(@new), Threshold(old) ?? old.Words(_kind), Threshold(@new) ?? @new.Words(_kind), old.Main.Source, @new.Main.Source);
            }
        }
    }

    private static Label Names(IEnumerable<Standard> levels)
    {
        string In(Language language) => levels.Any() ? string.Join(", ", levels.Select(level => level.Label.In(language))) : new Label("không", "none").In(language);
        return new(In(Language.Vietnamese), In(Language.English));
    }

    /// <summary>A condition without its threshold, so that those with the same one can be told together; anything else in full.</summary>
    private Label Name(RulePart part) => part.Formula is Condition condition ? For(condition.Operand.Label) : part.Words(_kind);

    /// <summary>The threshold of a single condition; null where the words say it.</summary>
    private Label? Threshold(RulePart part) => part.Formula is Condition condition && RuleWords.Asks(condition) ? Both(language => new FormulaRows(_kind, language).Of(condition).First().Threshold) : null;

    private IEnumerable<RegulationDifference> Fallbacks()
    {
        var (before, after) = (from.Fallback, to.Fallback);
        if (before.Candidates.SequenceEqual(after.Candidates))
        {
            yield break;
        }

        var effect = (before.Candidates, after.Candidates) switch
        {
            ([Rating.NotCompleted], _) => DifferenceEffect.Loosened,
            (_, [Rating.NotCompleted]) => DifferenceEffect.Tightened,
            _ => DifferenceEffect.Neither,
        };
        yield return Changed(
            DifferenceSection.Fallback, Fallback.Key, effect, new("không đạt mức nào", "no level matches"), RuleWords.Follows(before.Candidates), RuleWords.Follows(after.Candidates), before.Source, after.Source);
    }

    private IEnumerable<RegulationDifference> Ceilings()
    {
        static string KeyOf(CeilingGroup group) => group.OfWhat.Count == 0 ? group.First.Key : "ceiling." + string.Join('+', group.OfWhat.Select(operand => operand.Key));
        const DifferenceSection section = DifferenceSection.Ceilings;
        var (before, after) = (CeilingGroup.Of(from.Ceilings), CeilingGroup.Of(to.Ceilings));
        foreach (var key in before.Concat(after).Select(KeyOf).Distinct())
        {
            var (old, @new) = (before.FirstOrDefault(group => KeyOf(group) == key), after.FirstOrDefault(group => KeyOf(group) == key));
            if (old is null || @new is null)
            {
                var (effect, group) = old is null ? (DifferenceEffect.Tightened, @new!) : (DifferenceEffect.Loosened, old);
                yield return OneSided(section, old is null, effect, key, For(group.First.Label), group.First.Source);
                continue;
            }

            var relation = Strength.Compare(old.Applies ?? Formula.All(), @new.Applies ?? Formula.All());
            if (relation != FormulaRelation.Same || (old.OfWhat.Count == 0 && old.First.Highest != @new.First.Highest))
            {
                var effect = relation != FormulaRelation.Same ? EffectOf(relation, holdingMoreIsStricter: true)
                    : @new.First.Highest < old.First.Highest ? DifferenceEffect.Tightened : DifferenceEffect.Loosened;
                yield return Changed(section, key, effect, For(@new.First.Label), For(old.First.Label), For(@new.First.Label), old.First.Source, @new.First.Source);
            }
        }
    }

    private IEnumerable<RegulationDifference> Quotas()
    {
        const DifferenceSection section = DifferenceSection.Quota;
        if (from.Quota is not { } before || to.Quota is not { } after)
        {
            if ((from.Quota ?? to.Quota) is { } only)
            {
                yield return OneSided(section, to.Quota is not null, to.Quota is not null ? DifferenceEffect.Tightened : DifferenceEffect.Loosened, "quota", RuleWords.Share(only.Share), only.Source);
            }

            yield break;
        }

        if (before.Share != after.Share)
        {
            yield return Changed(
                section, "quota.share", after.Share < before.Share ? DifferenceEffect.Tightened : DifferenceEffect.Loosened, new("tỷ lệ xuất sắc", "the share of Excellent"),
                RuleWords.Share(before.Share), RuleWords.Share(after.Share), before.Source, after.Source);
        }

        if (before.OutstandingShare != after.OutstandingShare)
        {
            var effect = (after.OutstandingShare ?? after.Share) > (before.OutstandingShare ?? before.Share) ? DifferenceEffect.Loosened : DifferenceEffect.Tightened;
            yield return Changed(
                section, "quota.outstandingShare", effect, new("tỷ lệ xuất sắc nơi được công nhận thành tích nổi trội", "the share of Excellent where the unit is recognised as outstanding"),
                RuleWords.Share(before.OutstandingShare ?? before.Share), RuleWords.Share(after.OutstandingShare ?? after.Share), before.Source, after.Source);
        }

        if (before.Scope != after.Scope || before.Cohort != after.Cohort)
        {
            yield return Changed(section, "quota.cohort", DifferenceEffect.Neither, new("phạm vi tính tỷ lệ", "within what the share is counted"), before.Cohort, after.Cohort, before.Source, after.Source);
        }
    }

    /// <summary>Pieces of two texts side by side: of the same key first, then about the same thing.</summary>
    /// <param name="before">Those of the one text.</param>
    /// <param name="after">Those of the other.</param>
    /// <param name="onlyComparable">Whether pieces about the same thing belong together only where one is stricter than the other.</param>
    private static IEnumerable<(RulePart? Old, RulePart? New)> Pair(List<RulePart> before, List<RulePart> after, bool onlyComparable = false)
    {
        var partners = new Dictionary<RulePart, RulePart>(ReferenceEqualityComparer.Instance);
        var free = new List<RulePart>(before);
        foreach (var isSame in new Func<RulePart, RulePart, bool>[]
        {
            (old, @new) => old.Main.Key == @new.Main.Key && old.Rule.Key == @new.Rule.Key,
            (old, @new) => old.Main.Key == @new.Main.Key,
            (old, @new) => old.Subject == @new.Subject && !(onlyComparable && Strength.Compare(old.Formula, @new.Formula) == FormulaRelation.Incomparable),
        })
        {
            foreach (var @new in after.Where(part => !partners.ContainsKey(part)))
            {
                if (free.FirstOrDefault(old => isSame(old, @new)) is { } old)
                {
                    partners.Add(@new, old);
                    free.RemoveAll(part => ReferenceEquals(part, old));
                }
            }
        }

        return free.Select(old => ((RulePart?)old, (RulePart?)null)).Concat(after.Select(@new => (partners.GetValueOrDefault(@new), (RulePart?)@new)));
    }

    private IEnumerable<RegulationDifference> Paired<TRule>(IEnumerable<TRule> before, IEnumerable<TRule> after, DifferenceSection section, Func<TRule, TRule, RegulationDifference?> changed)
        where TRule : LadderRule
    {
        var old = before.ToDictionary(rule => rule.Key, StringComparer.Ordinal);
        foreach (var rule in after)
        {
            if (!old.Remove(rule.Key, out var known))
            {
                yield return OneSided(section, true, DifferenceEffect.Neither, rule.Key, Named(rule), rule.Source);
            }
            else if (changed(known, rule) is { } difference)
            {
                yield return difference;
            }
        }

        foreach (var rule in old.Values)
        {
            yield return OneSided(section, false, DifferenceEffect.Neither, rule.Key, Named(rule), rule.Source);
        }
    }

    private Label Named(LadderRule rule) => rule switch
    {
        Gate gate => Both(language => $"{For(gate.Label).In(language)}: {RuleWords.Effect(gate.Effect).In(language)}"),
        Gap gap => Both(language => $"{For(gap.Label).In(language)}: {RuleWords.LeftOpen(gap.Candidates).In(language)}"),
        _ => For(rule.Label),
    };

    private static DifferenceEffect EffectOf(FormulaRelation relation, bool holdingMoreIsStricter) => relation switch
    {
        FormulaRelation.SecondHoldsMore => holdingMoreIsStricter ? DifferenceEffect.Tightened : DifferenceEffect.Loosened,
        FormulaRelation.FirstHoldsMore => holdingMoreIsStricter ? DifferenceEffect.Loosened : DifferenceEffect.Tightened,
        _ => DifferenceEffect.Neither,
    };

    private RegulationDifference OneSided(DifferenceSection section, bool isAdded, DifferenceEffect effect, string key, Label what, Source source, Label? threshold = null) => isAdded
        ? new(section, _kind, key, DifferenceChange.Added, effect, what, null, threshold, null, source)
        : new(section, _kind, key, DifferenceChange.Removed, effect, what, threshold, null, source, null);

    private RegulationDifference Changed(DifferenceSection section, string key, DifferenceEffect effect, Label what, Label before, Label after, Source source, Source newSource) =>
        new(section, _kind, key, DifferenceChange.Changed, effect, For(what), For(before), For(after), source, newSource);

    private Label For(Label label) => Both(language => label.For(_kind, language).Replace(" ({years})", "", StringComparison.Ordinal));

    private static Label Both(Func<Language, string> words) => new(words(Language.Vietnamese), words(Language.English));
}
