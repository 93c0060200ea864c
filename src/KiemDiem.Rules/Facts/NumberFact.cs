namespace KiemDiem.Rules;

/// <summary>A whole number or a date, stored as one integer.</summary>
internal sealed class NumberFact<T> : FactDefinition<T>
    where T : struct
{
    private readonly Func<T, int> _toNumber;
    private readonly Func<int, T> _fromNumber;

    public NumberFact(string key, Label label, FactType type, Func<T, int> toNumber, Func<int, T> fromNumber)
        : base(key, label, type)
    {
        _toNumber = toNumber;
        _fromNumber = fromNumber;
    }

    internal override bool IsNumbered => true;

    internal override FactState StateIn(FactStorage storage) => (FactState)Math.Min(storage.Numbers[Slot], (int)FactState.Known);

    internal override Fact<T> Read(FactStorage storage)
    {
        var number = storage.Numbers[Slot];
        return number >= FactStorage.FirstValueOrdinal
            ? Fact<T>.Known(_fromNumber(number - FactStorage.FirstValueOrdinal))
            : number == FactStorage.NoneOrdinal ? Fact<T>.None : default;
    }

    internal override void CopyRaw(FactStorage from, FactDefinition toFact, FactStorage to) => to.Numbers[toFact.Slot] = from.Numbers[Slot];

    internal override void WriteNone(FactStorage storage) => storage.Numbers[Slot] = FactStorage.NoneOrdinal;

    private protected override void WriteValue(FactStorage storage, T value) =>
        storage.Numbers[Slot] = _toNumber(value) + FactStorage.FirstValueOrdinal;

    private protected override void WriteUnknown(FactStorage storage) => storage.Numbers[Slot] = FactStorage.UnknownOrdinal;

    private protected override void Check(T value)
    {
        var number = _toNumber(value);
        if (number < (Minimum ?? 0) || number > (Maximum ?? int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{Key} must be: {Allowed.English}.");
        }
    }
}
