namespace KiemDiem.Rules.Json;

/// <summary>What is allowed in places that are not in the fact table.</summary>
internal static class Allowed
{
    public static readonly Label Text = new("chuỗi ký tự không rỗng", "a text that is not empty");
    public static readonly Label Object = new("đối tượng JSON", "a JSON object");
    public static readonly Label Array = new("danh sách JSON", "a JSON array");
    public static readonly Label Flag = new("true, false", "true, false");
    public static readonly Label OncePerObject = new("mỗi trường một lần", "each property once");
    public static readonly Label OncePerTable = new("mỗi cột một lần", "each column once");
    public static readonly Label Mandatory = new("bắt buộc phải có", "it must be there");
    public static readonly Label OwnId = new("mỗi hồ sơ một mã riêng", "an id of its own for each case");
    public static readonly Label OwnCohortId = new("mỗi nhóm một mã riêng", "an id of its own for each cohort");
    public static readonly Label Case = new("hồ sơ là một đối tượng JSON", "a case is a JSON object");
    public static readonly Label Json = new("JSON đúng cú pháp (UTF-8)", "well-formed JSON (UTF-8)");
    public static readonly Label UnderColumn = new("mỗi ô thuộc một cột của dòng đầu", "each cell under a column of the header");
}
