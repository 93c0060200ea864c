namespace KiemDiem.Rules;

/// <summary>A fact whose value has type <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class FactDefinition<T> : FactDefinition
    where T : notnull
{
    private protected FactDefinition(string key, Label label, FactType type)
        : base(key, label, type)
    {
    }

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    internal abstract Fact<T> Read(FactStorage storage);

    internal void Write(FactStorage storage, Fact<T> fact)
    {
        switch (fact.State)
        {
            case FactState.Known:
                Check(fact.Value);
                WriteValue(storage, fact.Value);
                break;
            case FactState.None when !AllowsNone:
                throw new ArgumentException($"{Key} cannot be none. Allowed: {Allowed.English}.", nameof(fact));
            case FactState.None:
                WriteNone(storage);
                break;
            default:
                WriteUnknown(storage);
                break;
        }
    }

    internal override object? BoxedIn(FactStorage storage) => Read(storage) is { IsKnown: true } fact ? fact.Value : null;

    internal override void WriteBoxed(FactStorage storage, object value) => Write(storage, (T)value);

    private protected abstract void WriteValue(FactStorage storage, T value);

    private protected abstract void WriteUnknown(FactStorage storage);

    private protected virtual void Check(T value)
    {
    }
}
