namespace KiemDiem.Rules.Rounds;

/// <summary>The properties by which a case refers to another.</summary>
internal enum CaseLink
{
    Unit,
    Parent,
    Collective,
}
