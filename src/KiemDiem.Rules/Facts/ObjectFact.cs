namespace KiemDiem.Rules;

/// <summary>A fact whose value is kept as an object: decimals, texts and lists.</summary>
internal class ObjectFact<T> : FactDefinition<T>
    where T : notnull
{
    /// <summary>The most decimal places that a number may have; more would not compare exactly.</summary>
    public const int MaximumDecimals = 9;

    public ObjectFact(string key, Label label, FactType type)
        : base(key, label, type)
    {
    }

    internal override FactState StateIn(FactStorage storage) => storage.Objects[Slot] switch
    {
        null => FactState.Unknown,
        var value when value == FactStorage.NoneObject => FactState.None,
        _ => FactState.Known,
    };

    internal override Fact<T> Read(FactStorage storage) => StateIn(storage) switch
    {
        FactState.Known => Fact<T>.Known((T)storage.Objects[Slot]!),
        FactState.None => Fact<T>.None,
        _ => default,
    };

    internal override void CopyRaw(FactStorage from, FactDefinition toFact, FactStorage to) => to.Objects[toFact.Slot] = from.Objects[Slot];

    internal override void WriteNone(FactStorage storage) => storage.Objects[Slot] = FactStorage.NoneObject;

    private protected override void WriteValue(FactStorage storage, T value) => storage.Objects[Slot] = value;

    private protected override void WriteUnknown(FactStorage storage) => storage.Objects[Slot] = null;

    private protected override void Check(T value)
    {
        if (value is decimal number && (number < Minimum || number > Maximum || decimal.Round(number, MaximumDecimals) != number))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{Key} must be: {Allowed.English}.");
        }
    }
}
