using System.Runtime.CompilerServices;

namespace KiemDiem.Rules;

/// <summary>The counts and dates of a case.</summary>
[InlineArray(FactSlots.NumberCount)]
internal struct NumberSlots
{
    private int _first;
}
