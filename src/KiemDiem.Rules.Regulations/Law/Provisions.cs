namespace KiemDiem.Rules.Regulations.Law;

/// <summary>Words to write an inventory with, one provision after the other.</summary>
internal static class Provisions
{
    /// <summary>Something in the catalogue cites it.</summary>
    public static LawProvision Encoded(string provision, string vietnamese, string english) =>
        new(provision, new(vietnamese, english), ProvisionState.Encoded);

    /// <summary>Seen, and nothing that a program decides.</summary>
    public static LawProvision Outside(string provision, string vietnamese, string english, Label reason) =>
        new(provision, new(vietnamese, english), ProvisionState.Outside, reason);

    /// <summary>Known to exist; the text was not seen.</summary>
    public static LawProvision NotSeen(string provision, string vietnamese, string english) =>
        new(provision, new(vietnamese, english), ProvisionState.NotSeen, new("chưa thấy lời văn nên không mã hóa", "the text was not seen, so nothing of it is encoded"));
}
