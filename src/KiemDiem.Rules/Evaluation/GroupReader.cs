namespace KiemDiem.Rules.Engines;

/// <summary>Reads a group through the truths of its conditions.</summary>
internal sealed class GroupReader(OperandGroup group, RuleMarker marker) : MarkReader
{
    public override RuleMarks Read(ReviewCase subject) => marker.Of(group.Truths(subject), group.Bits);
}
