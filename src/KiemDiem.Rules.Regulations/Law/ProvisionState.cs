namespace KiemDiem.Rules.Regulations.Law;

/// <summary>What became of a provision of a text.</summary>
public enum ProvisionState
{
    /// <summary>A rule set encodes it: something in the catalogue cites it.</summary>
    Encoded = 1,

    /// <summary>It was seen, and is nothing that a program decides; the entry says why.</summary>
    Outside,

    /// <summary>It is known to exist, but its text was not seen, so nothing of it is encoded.</summary>
    NotSeen,
}
