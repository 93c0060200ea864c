namespace KiemDiem.Rules.Model;

/// <summary>One condition of the law: an operand compared with a value, and the provision that says so.</summary>
/// <remarks>A condition is data. It can be explained, counted, fingerprinted, compared between texts and compiled, because it holds no code.</remarks>
public sealed class Condition : Formula
{
    private const int Less = 1;
    private const int Equal = 2;
    private const int Greater = 4;

    private readonly int _accepted;

    /// <summary>Makes a condition.</summary>
    /// <param name="level">The step of the ladder.</param>
    /// <param name="operand">What is compared.</param>
    /// <param name="comparison">How.</param>
    /// <param name="required">With what: a number, a share from 0 to 1, 1 or 0 for true or false, or the number of a named value.</param>
    /// <param name="role">Requirement or trigger.</param>
    /// <param name="source">The provision and its evidence.</param>
    /// <param name="variant">Sets apart conditions that would have the same key.</param>
    public Condition(Level level, Operand operand, Comparison comparison, decimal required, ConditionRole role, Source source, string? variant = null)
    {
        ArgumentNullException.ThrowIfNull(operand);
        ArgumentNullException.ThrowIfNull(source);
        Level = level;
        Operand = operand;
        Comparison = comparison;
        Required = required;
        Threshold = Fraction.Of(required);
        _accepted = comparison switch
        {
            Comparison.Is => Equal,
            Comparison.AtLeast => Equal | Greater,
            Comparison.AtMost => Less | Equal,
            Comparison.LessThan => Less,
            _ => Greater,
        };
        Role = role;
        Source = source;
        Variant = variant;
        Key = $"{Vocabulary.NameOf(level)}.{operand.Key}.{Vocabulary.NameOf(comparison)}{(variant is null ? "" : "." + variant)}";
    }

    /// <summary>The stable key, <c>level.operand.comparison</c>; unique in a ladder, the same in every text that has such a condition.</summary>
    public string Key { get; }

    /// <summary>The step of the ladder.</summary>
    public Level Level { get; }

    /// <summary>What is compared.</summary>
    public Operand Operand { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The threshold.</summary>
    public decimal Required { get; }

    internal Fraction Threshold { get; }

    /// <summary>Requirement or trigger.</summary>
    public ConditionRole Role { get; }

    /// <summary>The provision and its evidence.</summary>
    public Source Source { get; }

    /// <summary>What sets the key apart from another condition of the same shape; usually null.</summary>
    public string? Variant { get; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => [this];

    /// <summary>Whether the condition holds of a value.</summary>
    internal bool Accepts(Fraction value) => (_accepted & value.CompareTo(Threshold) switch { < 0 => Less, 0 => Equal, _ => Greater }) != 0;

    /// <summary>The same condition with another threshold or source.</summary>
    public Condition With(decimal? required = null, Source? source = null) =>
        new(Level, Operand, Comparison, required ?? Required, Role, source ?? Source, Variant);

    /// <summary>The key and the threshold.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key} {Required}");
}
