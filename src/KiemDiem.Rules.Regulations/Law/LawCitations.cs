using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Law;

/// <summary>What cites a provision, in few lines: rule sets, kinds of subject, and keys.</summary>
/// <remarks>
/// What a local rule set only takes over from the one it stands on is named there. A rule is not named beside conditions of its own that cite
/// the same provision. <see cref="LawCoverage"/> has every part by itself.
/// </remarks>
public sealed class LawCitations
{
    private static readonly Label AllKinds = new("mọi đối tượng", "all kinds");
    private static readonly Label AllBut = new("mọi đối tượng trừ", "all kinds but");
    private static readonly Label Collectives = new("mọi tập thể", "all collectives");
    private static readonly Label Elsewhere = new("bộ quy tắc khác dẫn", "cited by another rule set");

    private readonly ILookup<Citation, (string RuleSet, CitingPart Part)> _parts;
    private readonly bool _namesRuleSets;

    /// <summary>Gathers what rule sets cite.</summary>
    /// <param name="regulations">The rule sets; a single one is not named in the lines.</param>
    public LawCitations(IReadOnlyList<Regulation> regulations)
    {
        ArgumentNullException.ThrowIfNull(regulations);
        _namesRuleSets = regulations.Count != 1;
        _parts = regulations.SelectMany(regulation => Own(regulation, regulations).Select(item => (item.Citation, Named: (regulation.Id, item.Part))))
            .ToLookup(item => item.Citation, item => item.Named);
    }

    /// <summary>The lines for a provision; none when nothing cites it.</summary>
    /// <param name="citation">The provision.</param>
    /// <param name="language">The language of everything but ids, keys and codes.</param>
    /// <param name="asMarkdown">Whether ids, keys and codes stand between backticks.</param>
    public ImmutableArray<string> Of(Citation citation, Language language, bool asMarkdown = false)
    {
        ArgumentNullException.ThrowIfNull(citation);
        string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => asMarkdown ? $"`{text}`" : text));
        return
        [
            .. from part in _parts[citation].GroupBy(item => item.Part, item => item.RuleSet)
               group part.Key by string.Join(' ', part) into ruleSets
               let lines = Ladders(ruleSets, language, Codes).Concat(Others(ruleSets, language, Codes))
               from line in lines.Select((text, index) => index == 0 && _namesRuleSets ? $"{Codes(ruleSets.Key.Split(' '))}: {text}" : text)
               select line,
        ];
    }

    /// <summary>By what a provision is encoded, or why it is not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="language">The language of everything but ids, keys and codes.</param>
    /// <param name="asMarkdown">Whether ids, keys and codes stand between backticks.</param>
    public ImmutableArray<string> ByWhatOrWhyNot(LawText text, LawProvision provision, Language language, bool asMarkdown = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(provision);
        return provision.Reason is { } reason ? [reason.In(language)]
            : Of(text.Document.At(provision.Provision), language, asMarkdown) is { IsEmpty: false } lines ? lines
            : [Elsewhere.In(language)];
    }

    /// <summary>What a rule set cites itself, and what of it the set it stands on does not cite alike.</summary>
    private static IEnumerable<(Citation Citation, CitingPart Part)> Own(Regulation regulation, IReadOnlyList<Regulation> regulations)
    {
        var basis = regulations.FirstOrDefault(other => other.Id == regulation.BaseId);
        var taken = basis is null ? [] : Named(basis).ToHashSet();

        // On which text it stands every rule set says for itself.
        return Named(regulation).Distinct().Where(item => item.Part.Type == CitingPartType.Basis || !taken.Contains(item));
    }

    private static IEnumerable<(Citation Citation, CitingPart Part)> Named(Regulation regulation)
    {
        var told = regulation.Ladders.SelectMany(ladder => ladder.Rules.Concat(ladder.Notes)
            .Where(rule => (rule is Standard standard ? standard.Own : rule.When).Conditions.Any(condition => condition.Source.Citation == rule.Source.Citation))
            .Select(rule => new CitingPart(CitingPartType.Rule, rule.Key, ladder.Kind))).ToHashSet();
        return Citations.Of(regulation).Where(item => !told.Contains(item.Part)).Select(item => (item.Source.Citation, item.Part));
    }

    private static IEnumerable<string> Ladders(IEnumerable<CitingPart> parts, Language language, Func<IEnumerable<string>, string> codes) =>
        from part in parts
        where part.Kind is not null
        group part.Kind!.Value by part.Code into kinds
        group kinds.Key by KindsText([.. kinds.Distinct().Order()], language) into keys
        select $"{keys.Key} — {codes(KeyList.Fold(keys))}";

    private static IEnumerable<string> Others(IEnumerable<CitingPart> parts, Language language, Func<IEnumerable<string>, string> codes)
    {
        var others = parts.Where(part => part.Kind is null).GroupBy(part => part.Type, part => part.Code)
            .Select(type => HasCode(type.Key) ? $"{Word(type.Key).In(language)} {codes(type.Distinct())}" : Word(type.Key).In(language))
            .ToList();
        return others.Count == 0 ? [] : [string.Join("; ", others)];
    }

    private static string KindsText(ImmutableArray<SubjectKind> kinds, Language language)
    {
        var others = SubjectKinds.All.Except(kinds).ToList();
        return others.Count switch
        {
            0 => AllKinds.In(language),
            1 => $"{AllBut.In(language)} {Short(others[0]).In(language)}",
            _ when kinds.SequenceEqual(SubjectKinds.Collectives) => Collectives.In(language),
            _ => string.Join(", ", kinds.Select(kind => Short(kind).In(language))),
        };
    }

    /// <summary>Shorter than the labels of the vocabulary, which hold commas.</summary>
    private static Label Short(SubjectKind kind) => kind switch
    {
        SubjectKind.Leader => new("lãnh đạo", "leader"),
        SubjectKind.PartyOrganization => new("tổ chức đảng", "Party organisation"),
        SubjectKind.LeadershipCollective => new("tập thể lãnh đạo", "leadership collective"),
        SubjectKind.Unit => new("đơn vị", "unit"),
        _ => Vocabulary.LabelOf(kind),
    };

    private static bool HasCode(CitingPartType type) => type is not (CitingPartType.Discipline or CitingPartType.Basis or CitingPartType.Delegation);

    private static Label Word(CitingPartType type) => type switch
    {
        CitingPartType.Discipline => new("cách tính kỷ luật", "how discipline counts"),
        CitingPartType.Basis => new("căn cứ áp dụng", "basis"),
        CitingPartType.Delegation => new("phần giao địa phương cụ thể hóa", "what is left to local rules"),
        CitingPartType.LocalFact => new("dữ kiện riêng", "local fact"),
        CitingPartType.Deadline => new("thời hạn", "deadline"),
        CitingPartType.DossierItem => new("tài liệu hồ sơ", "document"),
        CitingPartType.Registration => new("đăng ký", "registration"),
        _ => new("việc trong đợt kiểm điểm", "rule of the round"),
    };
}
