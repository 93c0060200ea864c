namespace KiemDiem.Rules;

/// <summary>A fact whose value is one of a closed list of names.</summary>
internal sealed class EnumFact<TEnum> : CodeFact<TEnum>
    where TEnum : struct, Enum
{
    public EnumFact(string key, Label label)
        : base(key, label, FactType.Name, [.. Enum.GetValues<TEnum>()])
    {
    }
}
