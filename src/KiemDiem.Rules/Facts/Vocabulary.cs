using System.Collections.Immutable;
using System.Text.Json;

namespace KiemDiem.Rules;

/// <summary>The names and labels of the closed lists, as they stand in JSON and in explanations.</summary>
public static class Vocabulary
{
    /// <summary>The JSON name of an enum value, in camelCase.</summary>
    public static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Names<TEnum>.Of(value);

    /// <summary>The JSON names of all values of an enum, smallest first.</summary>
    public static ImmutableArray<string> NamesOf<TEnum>()
        where TEnum : struct, Enum => Names<TEnum>.All;

    /// <summary>Finds the value that has a JSON name. Names are compared letter by letter.</summary>
    public static bool TryParse<TEnum>(string name, out TEnum value)
        where TEnum : struct, Enum
    {
        var index = Names<TEnum>.All.IndexOf(name);
        value = index < 0 ? default : Names<TEnum>.Values[index];
        return index >= 0;
    }

    /// <summary>The label of a rating.</summary>
    public static Label LabelOf(Rating rating) => rating switch
    {
        Rating.Excellent => new("Hoàn thành xuất sắc nhiệm vụ", "Excellent"),
        Rating.Good => new("Hoàn thành tốt nhiệm vụ", "Good"),
        Rating.Completed => new("Hoàn thành nhiệm vụ", "Completed"),
        _ => new("Không hoàn thành nhiệm vụ", "Not completed"),
    };

    /// <summary>The label of a grade.</summary>
    public static Label LabelOf(Grade grade) => grade switch
    {
        Grade.Excellent => new("Xuất sắc", "Excellent"),
        Grade.Good => new("Tốt", "Good"),
        Grade.Average => new("Trung bình", "Average"),
        _ => new("Kém", "Poor"),
    };

    /// <summary>The label of a position.</summary>
    public static Label LabelOf(Position position) => position switch
    {
        Position.Head => new("người đứng đầu", "head"),
        Position.Deputy => new("cấp phó", "deputy"),
        Position.Member => new("thành viên", "member"),
        _ => new("không giữ chức vụ", "no post"),
    };

    /// <summary>The label of a kind of subject.</summary>
    public static Label LabelOf(SubjectKind kind) => kind switch
    {
        SubjectKind.PartyMember => new("đảng viên", "Party member"),
        SubjectKind.Leader => new("cán bộ lãnh đạo, quản lý", "leader"),
        SubjectKind.PartyCell => new("chi bộ", "Party cell"),
        SubjectKind.PartyOrganization => new("tổ chức đảng (đảng bộ)", "Party organisation"),
        SubjectKind.LeadershipCollective => new("tập thể lãnh đạo, quản lý", "leadership collective"),
        _ => new("tổ chức, cơ quan, đơn vị", "unit"),
    };

    private static class Names<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly ImmutableArray<TEnum> Values = [.. Enum.GetValues<TEnum>()];

        public static readonly ImmutableArray<string> All = [.. Values.Select(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))];

        public static string Of(TEnum value) => All[Values.IndexOf(value)];
    }
}
