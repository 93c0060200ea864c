using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>One row of the fact table: everything the library knows about a fact.</summary>
/// <remarks>
/// The key is at once the JSON path and the CSV column. Reading, writing, templates, messages and the operands of conditions all take
/// their names, types, ranges and labels from this row.
/// </remarks>
public abstract class FactDefinition
{
    private protected FactDefinition(string key, Label label, FactType type)
    {
        Key = key;
        Label = label;
        Type = type;
    }

    /// <summary>The JSON path and CSV column, for example <c>tasks.onTime</c>.</summary>
    public string Key { get; }

    /// <summary>The name of the fact in both languages.</summary>
    public Label Label { get; }

    /// <summary>The type of the value.</summary>
    public FactType Type { get; }

    /// <summary>The .NET type of the value.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Whether the fact can be given as none.</summary>
    public bool AllowsNone { get; internal init; }

    /// <summary>What it means when the fact is not given.</summary>
    public Absence Absence { get; internal init; }

    /// <summary>The kinds of subject that have this fact.</summary>
    public ImmutableArray<SubjectKind> Kinds { get; internal init; } = SubjectKinds.All;

    /// <summary>The smallest value, for numbers.</summary>
    public decimal? Minimum { get; internal init; }

    /// <summary>The largest value, for numbers.</summary>
    public decimal? Maximum { get; internal init; }

    /// <summary>The names a value can have, worst or smallest first, for closed lists.</summary>
    public ImmutableArray<string> Names { get; internal init; } = [];

    /// <summary>The unit of a number; null for a bare number.</summary>
    public Label? Unit { get; internal init; }

    /// <summary>The value that absence stands for when it is assumed, as written in JSON.</summary>
    public string? AssumedValue { get; internal init; }

    /// <summary>What a value may be, in words.</summary>
    public Label Allowed => AllowedValues.Of(this);

    internal int Slot { get; init; }

    /// <summary>Whether it is stored as one code of a handful.</summary>
    internal virtual bool IsCoded => false;

    /// <summary>Whether it is stored as a whole number in a slot of its own.</summary>
    internal virtual bool IsNumbered => false;

    /// <summary>The number of the first name: a position and a truth start at 0, a grade and a rating at 1.</summary>
    internal virtual int FirstNumber => 0;

    internal abstract FactState StateIn(FactStorage storage);

    internal abstract void CopyRaw(FactStorage from, FactDefinition toFact, FactStorage to);

    /// <summary>Stores none.</summary>
    internal abstract void WriteNone(FactStorage storage);

    /// <summary>The value as a boxed object, or null when not known.</summary>
    internal abstract object? BoxedIn(FactStorage storage);

    /// <summary>Stores a value of the right .NET type.</summary>
    internal abstract void WriteBoxed(FactStorage storage, object value);

    /// <summary>The value that a name of the closed list stands for, or null.</summary>
    internal virtual object? ValueOf(string name) => null;

    /// <summary>The name of the closed list that a value has.</summary>
    internal virtual string? NameIn(FactStorage storage) => null;

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
