namespace KiemDiem.Rules.Engines;

/// <summary>What rule sets are made for.</summary>
public enum FactCompleteness
{
    /// <summary>Facts may be unknown: two rules for each rule of the law, one that it must hold, one that it may hold (suffix <c>?may</c>).</summary>
    MayBeUnknown = 1,

    /// <summary>The facts decide every condition: one rule for each rule of the law, and half the work. A case with facts that matter unknown is an error.</summary>
    Complete,
}
