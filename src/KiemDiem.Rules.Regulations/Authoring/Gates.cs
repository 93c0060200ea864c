using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>The gates that texts share.</summary>
internal static class Gates
{
    /// <summary>How many months of membership or existence a rating needs.</summary>
    private const int MonthsNeeded = 6;

    public static Gate Exempt(Source source) => new(
        "exempt", new("được miễn công tác và sinh hoạt đảng", "exempt from work and Party activities"),
        GateEffect.NotRated, When(Level.Gate, FactTable.Exempt, source), source);

    public static Gate Suspended(Source source) => new(
        "suspended", new("bị đình chỉ sinh hoạt đảng", "suspended from Party activities"),
        GateEffect.NotRated, When(Level.Gate, FactTable.Suspended, source), source);

    public static Gate AdmittedUnderSixMonths(GateEffect effect, Source source) => new(
        "admittedUnderSixMonths", new("mới kết nạp chưa đủ 06 tháng", "admitted less than six months ago"),
        effect, When(Level.Gate, Operands.MembershipMonths, Comparison.LessThan, MonthsNeeded, source), source);

    public static Gate FoundedUnderSixMonths(Source source) => new(
        "foundedUnderSixMonths", new("mới thành lập chưa đủ 06 tháng", "founded less than six months ago"),
        GateEffect.NotRated, When(Level.Gate, Operands.FoundedMonths, Comparison.LessThan, MonthsNeeded, source), source);

    public static Gate NotReviewed(Source source) => new(
        "notReviewed", new("chưa kiểm điểm nên chưa xếp loại", "not yet reviewed, so not yet rated"),
        GateEffect.NotRatedReviewDue, When(Level.Gate, FactTable.Reviewed, source, value: false), source);

    public static Gate CommitteeSuspended(Source source) => new(
        "committeeSuspended", new("bị đình chỉ sinh hoạt cấp ủy: các nguồn nói khác nhau về việc có xếp loại hay không", "suspended from committee activities: the sources disagree on whether such a person is rated"),
        GateEffect.AuthorityDecidesWhetherRated, When(Level.Gate, FactTable.CommitteeSuspended, source), source);

    public static Gate ManagedCentrally(Source source, Label? label = null) => new(
        "managedCentrally", label ?? new("cán bộ diện Trung ương quản lý: tiêu chí theo khung của Quy định 214-QĐ/TW", "managed centrally: the criteria stand in 214-QĐ/TW"),
        GateEffect.AuthorityRates, When(Level.Gate, FactTable.ManagedCentrally, source), source);

    /// <summary>The note that goes with <see cref="ManagedCentrally"/>.</summary>
    public static NoteRule CentralFramework(Source source, Label? text = null) => new(
        "centralFramework", text ?? new("Đánh giá theo khung tiêu chuẩn, tiêu chí của Quy định 214-QĐ/TW đối với cán bộ diện Trung ương quản lý.", "To be assessed by the framework of 214-QĐ/TW for centrally managed cadres."),
        When(Level.Note, FactTable.ManagedCentrally, source), source);
}
