using KiemDiem.Rules.Explanations;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Comparisons;

/// <summary>Rules of ladders in words: where they stand, and what follows from them.</summary>
internal static class RuleWords
{
    /// <summary>A rule by its key and label: the step of the ladder, and the case where the step has several.</summary>
    public static string Of(string rule, Label label, SubjectKind kind, Language language)
    {
        var words = label.For(kind, language);
        return (rule.Split('.')[0], language) switch
        {
            ("gate", Language.Vietnamese) => $"có xếp loại hay không – {words}",
            ("gate", _) => $"whether rated – {words}",
            ("notCompleted", _) => $"{Vocabulary.LabelOf(Rating.NotCompleted).In(language)} – {words}",
            ("gap", Language.Vietnamese) => $"khoảng trống – {words}",
            ("gap", _) => $"gap – {words}",
            ("ceiling", Language.Vietnamese) => $"giới hạn – {words}",
            ("ceiling", _) => $"ceiling – {words}",
            (Fallback.Key, _) => words,
            (_, Language.Vietnamese) => $"mức {words}",
            _ => $"level {words}",
        };
    }

    /// <summary>One rating that follows, or several among which the authority decides.</summary>
    public static string Follows(IEnumerable<Rating> candidates, Language language)
    {
        var set = candidates.Aggregate(OutcomeSet.None, (set, rating) => set | OutcomeSets.Of(rating));
        return set.Count() == 1 ? ValueText.Outcomes(set, language) : Word.AuthorityBetween.In(language, ValueText.Outcomes(set, language));
    }
}
