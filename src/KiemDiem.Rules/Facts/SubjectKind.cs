namespace KiemDiem.Rules;

/// <summary>The kinds of subject that are reviewed and rated every year.</summary>
public enum SubjectKind
{
    /// <summary>Đảng viên: a Party member, rated in their cell.</summary>
    PartyMember = 1,

    /// <summary>Cán bộ lãnh đạo, quản lý: a person in a leading post. The same person is rated a second time as a member.</summary>
    Leader = 2,

    /// <summary>Chi bộ: a Party cell; its subunits are its members.</summary>
    PartyCell = 3,

    /// <summary>Tổ chức đảng (đảng bộ): a Party organisation above the cell; its subunits are the organisations directly below it.</summary>
    PartyOrganization = 4,

    /// <summary>Tập thể lãnh đạo, quản lý: the collective that leads a unit.</summary>
    LeadershipCollective = 5,

    /// <summary>Tổ chức, cơ quan, đơn vị: an organisation, agency or unit as a whole.</summary>
    Unit = 6,
}
