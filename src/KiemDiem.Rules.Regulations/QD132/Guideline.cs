using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.QD132;

/// <summary>
/// The guideline that carries 132-QĐ/TW out, as far as it was seen: 16-HD/BTCTW for 2018, 21-HD/BTCTW from 2019. The levels read alike; what differs is how
/// well each is known, and whether a suspended member is rated.
/// </summary>
internal sealed record Guideline
{
    /// <summary>Who is left out because suspended from Party activities; null where the guideline does not name them.</summary>
    public required Source? Suspended { get; init; }

    public required Source MemberNotCompleted { get; init; }

    /// <summary>That one violation counts only once.</summary>
    public required Source CountsOnce { get; init; }

    public required Source MemberExcellent { get; init; }

    /// <summary>The levels Good and Completed of members, of which no text was seen.</summary>
    public required Source MemberUnseen { get; init; }

    /// <summary>What follows for a member when no level matches.</summary>
    public required Source MemberFallback { get; init; }

    public required Source MemberQuota { get; init; }

    public required Source Organization { get; init; }

    /// <summary>Of Party organisations: what others say the guideline says.</summary>
    public required Source OrganizationRestated { get; init; }

    public required Source Collective { get; init; }

    public required Source CollectiveUnseen { get; init; }

    /// <summary>Of leaders: what the guideline adds to 89-QĐ/TW, the ceiling and the quota.</summary>
    public required Source Leader { get; init; }

    public required Source SpecialCases { get; init; }

    public required Source SpecialCasesUnverified { get; init; }

    /// <summary>The frame by which centrally managed cadres are assessed.</summary>
    public required Gate ManagedCentrally { get; init; }

    public required NoteRule CentralFramework { get; init; }

    public static Guideline HD21 { get; } = new()
    {
        Suspended = Texts.HD21.At("Mục II.A, 1.2").Published(),
        MemberNotCompleted = Texts.HD21.At("Mục II.B, Tiết 2.3").Published(),
        CountsOnce = Texts.HD21.At("Mục II.B, Tiết 2.3").Published(),
        MemberExcellent = Texts.HD21.At("Mục II.B, Tiết 2.3.a").Published(),
        MemberUnseen = Texts.HD21.At("Mục II.B, Tiết 2.3").Unverified(),
        MemberFallback = Texts.HD21.At("Mục II.B, Tiết 2.3").Published(),
        MemberQuota = Texts.HD21.At("Mục II.B, Tiết 2.3.a").Published(),
        Organization = Texts.HD21.At("Mục II.B, Tiết 1.3").Published(),
        OrganizationRestated = Texts.HD21.At("Mục II.B, Tiết 1.3").Reported(),
        Collective = Texts.HD21.At("Mục II.B, Tiết 3").Published(),
        CollectiveUnseen = Texts.HD21.At("Mục II.B, Tiết 3").Unverified(),
        Leader = Texts.HD21.At("Mục II.B, Tiết 4").Published(),
        SpecialCases = Texts.HD21.At("Mục II.B, Tiết 6").Published(),
        SpecialCasesUnverified = Texts.HD21.At("Mục II.B, Tiết 6").Unverified(),
        ManagedCentrally = Gates.ManagedCentrally(Texts.QD214.At("Khung tiêu chuẩn, tiêu chí đánh giá").Reported()),
        CentralFramework = Gates.CentralFramework(Texts.QD214.At("Khung tiêu chuẩn, tiêu chí đánh giá").Reported()),
    };

    /// <summary>Of 16-HD/BTCTW only the levels Excellent and NotCompleted of members were seen; the rest is read after 21-HD/BTCTW.</summary>
    public static Guideline HD16 { get; } = new()
    {
        Suspended = null,
        MemberNotCompleted = Texts.HD16.At("Mức chất lượng đảng viên: không hoàn thành nhiệm vụ").Published(),
        CountsOnce = Texts.HD16.At("Mức chất lượng đảng viên").Unverified(),
        MemberExcellent = Texts.HD16.At("Mức chất lượng đảng viên: hoàn thành xuất sắc nhiệm vụ").Published(),
        MemberUnseen = Texts.HD16.At("Mức chất lượng đảng viên").Unverified(),
        MemberFallback = Texts.HD16.At("Mức chất lượng đảng viên").Unverified(),
        MemberQuota = Texts.HD16.At("Mức chất lượng đảng viên").Unverified(),
        Organization = Texts.HD16.At("Mức chất lượng tổ chức đảng").Unverified(),
        OrganizationRestated = Texts.HD16.At("Mức chất lượng tổ chức đảng").Unverified(),
        Collective = Texts.HD16.At("Mức chất lượng tập thể lãnh đạo, quản lý").Unverified(),
        CollectiveUnseen = Texts.HD16.At("Mức chất lượng tập thể lãnh đạo, quản lý").Unverified(),
        Leader = Texts.HD16.At("Mức chất lượng cá nhân lãnh đạo, quản lý").Unverified(),
        SpecialCases = Texts.HD16.At("Một số điểm lưu ý").Unverified(),
        SpecialCasesUnverified = Texts.HD16.At("Một số điểm lưu ý").Unverified(),

        // 214-QĐ/TW is of 2020; which frame was in force in 2018 was not seen.
        ManagedCentrally = Gates.ManagedCentrally(
            Texts.QD132.At("Điều 12").Unverified(),
            new("cán bộ diện Trung ương quản lý: tiêu chí theo khung riêng của Trung ương", "managed centrally: the criteria stand in a frame of the centre")),
        CentralFramework = Gates.CentralFramework(
            Texts.QD132.At("Điều 12").Unverified(),
            new("Đánh giá theo khung tiêu chuẩn, tiêu chí riêng đối với cán bộ diện Trung ương quản lý.", "To be assessed by the centre's own frame for centrally managed cadres.")),
    };
}
