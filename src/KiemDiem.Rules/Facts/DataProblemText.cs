using System.Globalization;

namespace KiemDiem.Rules;

/// <summary>The messages of data problems, Vietnamese first.</summary>
internal static class DataProblemText
{
    public static string Of(DataProblem problem, Language language)
    {
        var where = problem.Line is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"{Word(language, "dòng", "line")} {line}, {Word(language, "cột", "column")} {problem.Column}, {problem.Path}")
            : problem.Path;
        var subject = problem.CaseId is { } id ? $" [{id}]" : "";
        return $"{where}{subject}: {What(problem, language)} {Word(language, "Cho phép", "Allowed")}: {problem.Allowed.In(language)}.";
    }

    private static string What(DataProblem problem, Language language) => (problem.Code, language) switch
    {
        (DataProblemCode.Malformed, Language.Vietnamese) => $"dữ liệu sai cú pháp: {problem.Found}.",
        (DataProblemCode.Malformed, _) => $"malformed data: {problem.Found}.",
        (DataProblemCode.UnknownProperty, Language.Vietnamese) => $"không có trường “{problem.Found}”.",
        (DataProblemCode.UnknownProperty, _) => $"there is no property '{problem.Found}'.",
        (DataProblemCode.DuplicateProperty, Language.Vietnamese) => $"trường “{problem.Found}” bị lặp lại.",
        (DataProblemCode.DuplicateProperty, _) => $"the property '{problem.Found}' is given twice.",
        (DataProblemCode.MissingProperty, Language.Vietnamese) => $"thiếu trường bắt buộc “{problem.Found}”.",
        (DataProblemCode.MissingProperty, _) => $"the required property '{problem.Found}' is missing.",
        (DataProblemCode.WrongType, Language.Vietnamese) => $"sai kiểu dữ liệu: {problem.Found}.",
        (DataProblemCode.WrongType, _) => $"wrong type: {problem.Found}.",
        (DataProblemCode.UnknownName, Language.Vietnamese) => $"giá trị không có trong danh mục: {problem.Found}.",
        (DataProblemCode.UnknownName, _) => $"not a name of the list: {problem.Found}.",
        (DataProblemCode.OutOfRange, Language.Vietnamese) => $"giá trị ngoài phạm vi: {problem.Found}.",
        (DataProblemCode.OutOfRange, _) => $"out of range: {problem.Found}.",
        (DataProblemCode.NoneNotAllowed, Language.Vietnamese) => "trường này không nhận giá trị “không có”.",
        (DataProblemCode.NoneNotAllowed, _) => "this fact cannot be none.",
        (DataProblemCode.NotOfThisKind, Language.Vietnamese) => $"trường này không thuộc loại đối tượng “{problem.Found}”.",
        (DataProblemCode.NotOfThisKind, _) => $"this fact does not belong to the kind '{problem.Found}'.",
        (DataProblemCode.DuplicateId, Language.Vietnamese) => $"mã “{problem.Found}” đã được dùng trước đó.",
        (DataProblemCode.DuplicateId, _) => $"the id '{problem.Found}' is taken already.",
        (DataProblemCode.NotAllowed, Language.Vietnamese) => $"không được phép: {problem.Found}.",
        (DataProblemCode.NotAllowed, _) => $"not allowed: {problem.Found}.",
        (_, Language.Vietnamese) => $"dữ liệu mâu thuẫn: {problem.Found}.",
        _ => $"contradictory facts: {problem.Found}.",
    };

    private static string Word(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
