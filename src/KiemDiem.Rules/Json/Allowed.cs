using System.Globalization;

namespace KiemDiem.Rules.Json;

/// <summary>What is allowed in places that are not in the fact table.</summary>
internal static class Allowed
{
    public static readonly Label Text = new("chuỗi ký tự không rỗng", "a text that is not empty");
    public static readonly Label Object = new("đối tượng JSON", "a JSON object");
    public static readonly Label Array = new("danh sách JSON", "a JSON array");
    public static readonly Label NotEmptyArray = new("danh sách JSON có ít nhất một mục", "a JSON array of at least one item");
    public static readonly Label Flag = new("true, false", "true, false");
    public static readonly Label OncePerObject = new("mỗi trường một lần", "each property once");
    public static readonly Label OncePerTable = new("mỗi cột một lần", "each column once");
    public static readonly Label Mandatory = new("bắt buộc phải có", "it must be there");
    public static readonly Label OwnId = new("mỗi hồ sơ một mã riêng", "an id of its own for each case");
    public static readonly Label OwnCohortId = new("mỗi nhóm một mã riêng", "an id of its own for each cohort");
    public static readonly Label OncePerRanking = new("mỗi mã một thứ hạng", "each id once in a ranking");
    public static readonly Label Case = new("hồ sơ là một đối tượng JSON", "a case is a JSON object");
    public static readonly Label Json = new("JSON đúng cú pháp (UTF-8)", "well-formed JSON (UTF-8)");
    public static readonly Label UnderColumn = new("mỗi ô thuộc một cột của dòng đầu", "each cell under a column of the header");

    /// <summary>A number of a range; in a range of one number that number.</summary>
    public static Label Range(decimal minimum, decimal maximum, bool isWhole)
    {
        if (minimum == maximum)
        {
            var only = minimum.ToString(CultureInfo.InvariantCulture);
            return new(only, only);
        }

        var (vietnamese, english) = isWhole ? ("số nguyên", "a whole number") : ("số", "a number");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{vietnamese} từ {minimum} đến {maximum}"),
            string.Create(CultureInfo.InvariantCulture, $"{english} from {minimum} to {maximum}"));
    }
}
