namespace KiemDiem.Rules.Regulations.Law;

/// <summary>The usual reasons why a provision is nothing that a program decides.</summary>
internal static class Because
{
    /// <summary>Aims, attitude, wording: nothing to compute.</summary>
    public static readonly Label Spirit = new("yêu cầu về tinh thần, thái độ; không có điều kiện để tính", "it asks for a spirit or attitude; there is no condition to compute");

    /// <summary>What the written review must deal with.</summary>
    public static readonly Label Content = new("nội dung phải kiểm điểm, do người kiểm điểm viết và cấp có thẩm quyền xem xét", "contents of the written review, for those who write and judge it");

    /// <summary>Which bodies do what; the host's organisation, not a rating.</summary>
    public static readonly Label Organization = new("phân công việc tổ chức thực hiện giữa các cơ quan; không ảnh hưởng mức xếp loại", "it shares out the work among bodies and does not touch a rating");

    /// <summary>Scope and definitions, reflected in the kinds of subject.</summary>
    public static readonly Label Scope = new("phạm vi, đối tượng, khái niệm; thể hiện ở sáu loại đối tượng của thư viện", "scope and terms, reflected in the library's six kinds of subject");

    /// <summary>How sittings are held and votes taken; the facts come after it.</summary>
    public static readonly Label Conduct = new("cách tổ chức cuộc họp, trình tự, biểu quyết; thư viện nhận dữ kiện sau bước này", "how sittings are held and votes are taken; the library's facts come after that");

    /// <summary>What results are used for afterwards.</summary>
    public static readonly Label Use = new("việc sử dụng kết quả sau khi xếp loại (khen thưởng, công tác cán bộ)", "what results are used for afterwards (awards, personnel work)");

    /// <summary>Criteria whose grade or points are given facts.</summary>
    public static readonly Label GivenGrade = new("tiêu chí do người có thẩm quyền chấm; cấp độ, điểm là dữ kiện đầu vào", "a criterion that the competent people grade; the grade or the points are given facts");

    /// <summary>Addressees, signatures, legal bases.</summary>
    public static readonly Label Formal = new("căn cứ, nơi nhận, hiệu lực; không có điều kiện xếp loại", "legal bases, addressees, effect; no condition of a rating");
}
