using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>A tree of conditions: all of, any of, not, unless.</summary>
public abstract class Formula
{
    private protected Formula()
    {
    }

    /// <summary>Holds when every part holds.</summary>
    public static All All(params Formula[] parts) => new([.. parts]);

    /// <summary>Holds when at least one part holds.</summary>
    public static Any Any(params Formula[] parts) => new([.. parts]);

    /// <summary>Holds when the part does not.</summary>
    public static Not Not(Formula part) => new(part);

    /// <summary>Holds when the rule holds and the exception does not.</summary>
    public static Unless Unless(Formula rule, Formula exception) => new(rule, exception);

    /// <summary>The conditions in the tree, in the order in which they are written.</summary>
    public abstract IEnumerable<Condition> Conditions { get; }
}
