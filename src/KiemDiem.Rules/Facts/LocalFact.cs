using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>A fact that only a local rule set knows. In JSON it stands under <c>local</c>, in CSV in a column <c>local.</c> and its key.</summary>
/// <remarks>It is read, checked and explained like the facts of the table. Not given, it is unknown.</remarks>
public sealed class LocalFact : FactDefinition
{
    private const decimal LargestNumber = 1_000_000_000;

    /// <summary>Declares a fact.</summary>
    /// <param name="key">The key: the id of the rule set, a dot, and a name.</param>
    /// <param name="label">What it is, in both languages.</param>
    /// <param name="localType">The type.</param>
    /// <param name="minimum">The smallest number; 0 when not given.</param>
    /// <param name="maximum">The largest number; 1 for a share and 1,000,000,000 for others when not given.</param>
    /// <param name="kinds">The kinds of subject that have it; all when not given.</param>
    /// <param name="allowsNone">Whether it can be given as none.</param>
    public LocalFact(
        string key,
        Label label,
        LocalFactType localType,
        decimal? minimum = null,
        decimal? maximum = null,
        ImmutableArray<SubjectKind> kinds = default,
        bool allowsNone = false)
        : base(key, label, TypeOf(localType))
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(label);
        LocalType = localType;
        AllowsNone = allowsNone;
        Kinds = kinds.IsDefaultOrEmpty ? SubjectKinds.All : kinds;
        Names = localType switch
        {
            LocalFactType.Boolean => ["false", "true"],
            LocalFactType.Grade => Vocabulary.NamesOf<Grade>(),
            LocalFactType.Rating => Vocabulary.NamesOf<Rating>(),
            _ => [],
        };
        if (Type is FactType.Count or FactType.Number)
        {
            Minimum = minimum ?? 0;
            Maximum = maximum ?? (localType == LocalFactType.Share ? 1 : LargestNumber);
        }
    }

    /// <summary>The type.</summary>
    public LocalFactType LocalType { get; }

    /// <inheritdoc/>
    public override Type ValueType => typeof(LocalValue);

    internal override int FirstNumber => LocalType is LocalFactType.Grade or LocalFactType.Rating ? 1 : 0;

    /// <summary>Whether a value is one that the fact can have.</summary>
    public bool Accepts(LocalValue value) => value.Value switch
    {
        null => AllowsNone,
        bool => LocalType == LocalFactType.Boolean,
        decimal number => Type is FactType.Count or FactType.Number && number >= Minimum && number <= Maximum
            && decimal.Round(number, Type == FactType.Count ? 0 : ObjectFact<decimal>.MaximumDecimals) == number,
        string text => Type == FactType.Text ? !string.IsNullOrWhiteSpace(text) : LocalType != LocalFactType.Boolean && Names.Contains(text),
        _ => false,
    };

    internal override FactState StateIn(FactStorage storage) =>
        !storage.Local.TryGetValue(Key, out var value) ? FactState.Unknown : value.Value is null ? FactState.None : FactState.Known;

    /// <summary>The value as conditions compare it.</summary>
    internal decimal NumberIn(FactStorage storage) => storage.Local[Key].Value switch
    {
        bool flag => flag ? 1 : 0,
        decimal number => number,
        string name => Names.IndexOf(name) + FirstNumber,
        _ => throw new InvalidOperationException($"{Key} has no value."),
    };

    internal override void CopyRaw(FactStorage from, FactDefinition toFact, FactStorage to) =>
        to.Local = from.Local.TryGetValue(Key, out var value) ? to.Local.SetItem(toFact.Key, value) : to.Local.Remove(toFact.Key);

    internal override void WriteNone(FactStorage storage) => storage.Local = storage.Local.SetItem(Key, LocalValue.None);

    internal override object? BoxedIn(FactStorage storage) => storage.Local.TryGetValue(Key, out var value) ? value.Value : null;

    internal override void WriteBoxed(FactStorage storage, object value) => storage.Local = storage.Local.SetItem(Key, value switch
    {
        bool flag => flag,
        int count => count,
        decimal number => number,
        string text => text,
        _ => throw new ArgumentException($"{Key} cannot be a {value.GetType()}.", nameof(value)),
    });

    internal override object? ValueOf(string name) => !Names.Contains(name) ? null : LocalType == LocalFactType.Boolean ? name == "true" : name;

    internal override string? NameIn(FactStorage storage) => BoxedIn(storage) as string;

    private static FactType TypeOf(LocalFactType type) => type switch
    {
        LocalFactType.Boolean => FactType.Boolean,
        LocalFactType.Grade or LocalFactType.Rating => FactType.Name,
        LocalFactType.Count => FactType.Count,
        LocalFactType.Number or LocalFactType.Share => FactType.Number,
        _ => FactType.Text,
    };
}
