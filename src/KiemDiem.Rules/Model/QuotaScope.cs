namespace KiemDiem.Rules.Model;

/// <summary>Within which group a quota is counted.</summary>
public enum QuotaScope
{
    /// <summary>A group of similar subjects (nhóm đối tượng tương đồng), which the host names as the cohort of a case.</summary>
    SimilarGroup = 0,

    /// <summary>
    /// The members of one grassroots Party organisation (tổ chức cơ sở đảng): the organisation that a member's case names as its parent, or
    /// else the parent of its cell, or else the cell itself.
    /// </summary>
    GrassrootsOrganization = 1,
}
