namespace KiemDiem.Rules.Model;

/// <summary>Holds when the rule holds and the exception does not (trừ trường hợp …).</summary>
public sealed class Unless : Formula
{
    internal Unless(Formula rule, Formula exception)
    {
        Rule = rule;
        Exception = exception;
    }

    /// <summary>What holds in general.</summary>
    public Formula Rule { get; }

    /// <summary>What lifts it.</summary>
    public Formula Exception { get; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => Rule.Conditions.Concat(Exception.Conditions);
}
