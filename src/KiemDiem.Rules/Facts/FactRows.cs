using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>Makes the rows of the fact table and hands out their storage slots, in the order in which they are made.</summary>
internal sealed class FactRows
{
    private readonly ImmutableArray<FactDefinition>.Builder _rows = ImmutableArray.CreateBuilder<FactDefinition>();

    public int Codes { get; private set; }

    public int Numbers { get; private set; }

    public int Objects { get; private set; }

    public ImmutableArray<FactDefinition> All => _rows.ToImmutable();

    public FactDefinition<bool> Boolean(
        string key,
        string vietnamese,
        string english,
        Absence absence = Absence.Unknown,
        bool none = false,
        string assumed = "false",
        ImmutableArray<SubjectKind>? kinds = null) => Add(new CodeFact<bool>(key, new(vietnamese, english), FactType.Boolean, [false, true])
        {
            Slot = Codes++,
            Absence = absence,
            AllowsNone = none,
            AssumedValue = absence == Absence.Unknown ? null : assumed,
            Names = ["false", "true"],
            Kinds = kinds ?? SubjectKinds.All,
        });

    public FactDefinition<TEnum> Name<TEnum>(string key, string vietnamese, string english, bool none = false, ImmutableArray<SubjectKind>? kinds = null)
        where TEnum : struct, Enum => Add(new EnumFact<TEnum>(key, new(vietnamese, english))
        {
            Slot = Codes++,
            AllowsNone = none,
            Names = Vocabulary.NamesOf<TEnum>(),
            Kinds = kinds ?? SubjectKinds.All,
        });

    public FactDefinition<int> Count(
        string key,
        string vietnamese,
        string english,
        Absence absence = Absence.Unknown,
        string assumed = "0",
        ImmutableArray<SubjectKind>? kinds = null) => Add(new NumberFact<int>(key, new(vietnamese, english), FactType.Count, value => value, value => value)
        {
            Slot = Numbers++,
            Absence = absence,
            AssumedValue = absence == Absence.Unknown ? null : assumed,
            Minimum = 0,
            Maximum = 1_000_000_000,
            Kinds = kinds ?? SubjectKinds.All,
        });

    public FactDefinition<DateOnly> Date(string key, string vietnamese, string english, bool none = false) =>
        Add(new NumberFact<DateOnly>(key, new(vietnamese, english), FactType.Date, date => date.DayNumber, DateOnly.FromDayNumber)
        {
            Slot = Numbers++,
            Absence = Absence.AssumedNotClaimed,
            AssumedValue = "null",
            AllowsNone = none,
        });

    public FactDefinition<decimal> Number(
        string key,
        string vietnamese,
        string english,
        decimal maximum,
        Label unit,
        bool none = false,
        Absence absence = Absence.Unknown) => Add(new ObjectFact<decimal>(key, new(vietnamese, english), FactType.Number)
        {
            Slot = Objects++,
            Minimum = 0,
            Maximum = maximum,
            Unit = unit,
            AllowsNone = none,
            Absence = absence,
            AssumedValue = absence == Absence.Unknown ? null : "0",
        });

    public FactDefinition<string> Text(string key, string vietnamese, string english) =>
        Add(new ObjectFact<string>(key, new(vietnamese, english), FactType.Text) { Slot = Objects++ });

    public FactDefinition<IReadOnlyList<T>> List<T>(
        string key,
        string vietnamese,
        string english,
        FactType type,
        Absence absence = Absence.Unknown,
        ImmutableArray<string> names = default,
        ImmutableArray<SubjectKind>? kinds = null) => Add(new ListFact<T>(key, new(vietnamese, english), type)
        {
            Slot = Objects++,
            Absence = absence,
            AssumedValue = absence == Absence.Unknown ? null : "[]",
            Names = names.IsDefault ? [] : names,
            Kinds = kinds ?? SubjectKinds.All,
        });

    private TFact Add<TFact>(TFact fact)
        where TFact : FactDefinition
    {
        _rows.Add(fact);
        return fact;
    }
}
