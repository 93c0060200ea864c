using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Conformance;

/// <summary>Which conditions of a ladder a case should meet, and which it should not. What is wanted later wins.</summary>
internal sealed class Goals
{
    private readonly Dictionary<Condition, int> _indexes;
    private readonly Random _random;

    public Goals(Dictionary<Condition, int> indexes, Random random)
    {
        _indexes = indexes;
        _random = random;
    }

    public UInt128 Hold { get; private set; }

    public UInt128 DoNotHold { get; private set; }

    public void Want(Formula formula, bool holds)
    {
        switch (formula)
        {
            case Condition condition:
                var bit = UInt128.One << _indexes[condition];
                Hold = holds ? Hold | bit : Hold & ~bit;
                DoNotHold = holds ? DoNotHold & ~bit : DoNotHold | bit;
                break;
            case All all when holds:
                WantEach(all.Parts, true);
                break;
            case All { Parts.IsEmpty: false } all:
                Want(all.Parts[_random.Next(all.Parts.Length)], false);
                break;
            case Any any when !holds:
                WantEach(any.Parts, false);
                break;
            case Any { Parts.IsEmpty: false } any:
                Want(any.Parts[_random.Next(any.Parts.Length)], true);
                break;
            case Not not:
                Want(not.Part, !holds);
                break;
            case Unless unless when holds:
                Want(unless.Rule, true);
                Want(unless.Exception, false);
                break;
            case Unless unless:
                Want(_random.Next(2) == 0 ? unless.Rule : Formula.Not(unless.Exception), false);
                break;
        }
    }

    private void WantEach(IEnumerable<Formula> parts, bool holds)
    {
        foreach (var part in parts)
        {
            Want(part, holds);
        }
    }
}
