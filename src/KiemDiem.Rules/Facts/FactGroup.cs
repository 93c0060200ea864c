using System.Runtime.CompilerServices;

namespace KiemDiem.Rules;

/// <summary>A named group of facts of a case. Set its properties in an initialiser; what is not set stays unknown.</summary>
public abstract class FactGroup
{
    private readonly FactStorage _storage;

    private protected FactGroup(FactStorage? storage) => _storage = storage ?? new FactStorage();

    internal FactStorage Storage => _storage;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected Fact<T> Get<T>(FactDefinition<T> fact)
        where T : notnull => fact.Read(_storage);

    private protected void Set<T>(FactDefinition<T> fact, Fact<T> value)
        where T : notnull => fact.Write(_storage, value);
}
