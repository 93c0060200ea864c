using System.Collections.Immutable;
using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>A tree of conditions as an overlay writes it, before it is known where in a ladder it will stand.</summary>
internal abstract record OverlayFormula
{
    /// <summary>The operands that the conditions compare.</summary>
    public abstract IEnumerable<Operand> Operands { get; }

    /// <summary>The formula at a level of a ladder.</summary>
    /// <param name="condition">Makes a condition of a leaf, and of whether it stands in an exception.</param>
    /// <param name="isException">Whether the formula stands in an exception.</param>
    public abstract Formula Build(Func<Leaf, bool, Condition> condition, bool isException = false);

    /// <summary>One condition.</summary>
    public sealed record Leaf(Operand Operand, Comparison Comparison, decimal Required) : OverlayFormula
    {
        public override IEnumerable<Operand> Operands => [Operand];

        public override Formula Build(Func<Leaf, bool, Condition> condition, bool isException = false) => condition(this, isException);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Operand.Key} {Comparison} {Required / 1.000000000000000000000000000000m}");
    }

    /// <summary>All or any of some parts.</summary>
    public sealed record Several(bool IsAll, ImmutableArray<OverlayFormula> Parts) : OverlayFormula
    {
        public override IEnumerable<Operand> Operands => Parts.SelectMany(part => part.Operands);

        public override Formula Build(Func<Leaf, bool, Condition> condition, bool isException = false)
        {
            Formula[] parts = [.. Parts.Select(part => part.Build(condition, isException))];
            return IsAll ? Formula.All(parts) : Formula.Any(parts);
        }

        public override string ToString() => $"{(IsAll ? "all" : "any")}({string.Join(", ", Parts)})";
    }

    /// <summary>A rule that does not hold where the exception does.</summary>
    public sealed record WithException(OverlayFormula Rule, OverlayFormula Exception) : OverlayFormula
    {
        public override IEnumerable<Operand> Operands => Rule.Operands.Concat(Exception.Operands);

        public override Formula Build(Func<Leaf, bool, Condition> condition, bool isException = false) =>
            Formula.Unless(Rule.Build(condition, isException), Exception.Build(condition, isException: true));

        public override string ToString() => $"unless({Rule}, {Exception})";
    }
}
