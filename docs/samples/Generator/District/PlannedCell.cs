namespace KiemDiem.Rules.Samples;

/// <summary>A cell and its members.</summary>
internal sealed record PlannedCell(PlannedSubject Case, IReadOnlyList<PlannedSubject> Members)
{
    /// <summary>Whether the file states how its members came out; then none of them is open, lowered or elsewhere.</summary>
    public bool IsStated { get; set; }

    /// <summary>Members of whom something out of the ordinary can still be planned.</summary>
    public IEnumerable<PlannedSubject> Free => IsStated ? [] : Members.Where(member => !member.IsTaken);
}
