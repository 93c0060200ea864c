using System.Collections.Immutable;

namespace KiemDiem.Rules.Rounds;

/// <summary>Something for which a round cannot be rated at all.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Ids">The ids it is about; of a cycle those on it, in their order, beginning with the first by letters.</param>
public sealed record RoundProblem(RoundProblemKind Kind, ImmutableArray<string> Ids)
{
    /// <summary>The problem in words.</summary>
    public string Describe(Language language) => (Kind switch
    {
        RoundProblemKind.DuplicateCase => new Label($"mã hồ sơ {Ids[0]} xuất hiện nhiều lần; mỗi mã chỉ dùng một lần", $"the case id {Ids[0]} stands more than once; each id may be used once"),
        RoundProblemKind.DuplicateCohort => new Label($"mã nhóm {Ids[0]} xuất hiện nhiều lần; mỗi mã chỉ dùng một lần", $"the cohort id {Ids[0]} stands more than once; each id may be used once"),
        RoundProblemKind.RankedTwice => new Label($"nhóm {Ids[0]}: mã {Ids[1]} có hai thứ hạng; mỗi mã chỉ được xếp hạng một lần", $"cohort {Ids[0]}: the ranking names {Ids[1]} twice; each id may be ranked once"),
        RoundProblemKind.Cycle => new Label($"các đối tượng phụ thuộc vòng tròn: {Circle}; mỗi đối tượng chỉ được phụ thuộc vào đối tượng xếp loại trước", $"these depend on each other in a circle: {Circle}; each may depend only on what is rated before it"),
        RoundProblemKind.CohortMixesLevels => new Label($"nhóm {Ids[0]} có thứ hạng mà gồm cả {Ids[1]} và đối tượng được xếp loại trước, sau nhau; nhóm tương đồng phải gồm các đối tượng không phụ thuộc nhau", $"the ranked cohort {Ids[0]} holds {Ids[1]} and others that are rated before or after it; similar subjects do not depend on each other"),
        _ => new Label($"kết quả trước là của năm {Ids[0]}, đợt này là năm {Ids[1]}; phải cùng năm đánh giá", $"the earlier results are of {Ids[0]} and the round of {Ids[1]}; both must be of one rating year"),
    }).In(language);

    private string Circle => string.Join(" → ", Ids.Append(Ids[0]));
}
