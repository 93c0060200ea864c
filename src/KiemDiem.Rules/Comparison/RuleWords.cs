using System.Globalization;
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

    /// <summary>The same in both languages.</summary>
    public static Label Follows(IReadOnlyList<Rating> candidates) => new(Follows(candidates, Language.Vietnamese), Follows(candidates, Language.English));

    /// <summary>What a gate does.</summary>
    public static Label Effect(GateEffect effect) => effect switch
    {
        GateEffect.NotRated => new("không xếp loại", "not rated"),
        GateEffect.NotRatedReviewDue => new("không xếp loại, vẫn phải kiểm điểm", "not rated, a review is still due"),
        GateEffect.AuthorityRates => new("cấp có thẩm quyền xếp loại theo văn bản khác", "the authority rates by another text"),
        _ => new("cấp có thẩm quyền quyết định có xếp loại hay không", "the authority decides whether it is rated"),
    };

    /// <summary>The largest share of Excellent.</summary>
    public static Label Share(decimal share)
    {
        var percent = (share * 100).ToString("0.##", CultureInfo.InvariantCulture);
        return new($"không quá {percent.Replace('.', ',')}%", $"at most {percent}%");
    }

    /// <summary>What a gap leaves to the authority: a single rating is left to it as well.</summary>
    public static Label LeftOpen(IReadOnlyList<Rating> candidates)
    {
        string In(Language language) => candidates is [var only] ? Word.AuthorityOnly.In(language, Vocabulary.LabelOf(only).In(language)) : Follows(candidates, language);
        return new(In(Language.Vietnamese), In(Language.English));
    }

    /// <summary>Whether a condition asks for something that its words do not say already.</summary>
    public static bool Asks(Condition condition) => condition is not { Operand.Type: OperandType.Boolean, Comparison: Comparison.Is, Required: 1 };
}
