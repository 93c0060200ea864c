using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Rounds;

/// <summary>
/// What makes a group in which one quota is counted: its id, the same sort of subject, the same shares. Cells and organisations are both
/// Party organisations (tổ chức đảng) and may stand in one group; otherwise the kinds are apart.
/// </summary>
internal readonly record struct CohortKey(string Id, SubjectKind Sort, decimal Share, decimal? OutstandingShare)
{
    /// <summary>The group of a case; null where it names none.</summary>
    public static CohortKey? Of(ReviewCase subject, ReviewCase? cell, Quota quota)
    {
        var id = quota.Scope == QuotaScope.GrassrootsOrganization
            ? subject.Parent ?? cell?.Parent ?? subject.Unit ?? subject.Cohort
            : subject.Cohort;
        var sort = subject.Kind == SubjectKind.PartyCell ? SubjectKind.PartyOrganization : subject.Kind;
        return id is null ? null : new(id, sort, quota.Share, quota.OutstandingShare);
    }
}
