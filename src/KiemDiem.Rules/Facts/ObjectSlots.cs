using System.Runtime.CompilerServices;

namespace KiemDiem.Rules;

/// <summary>The decimals, texts and lists of a case.</summary>
[InlineArray(FactSlots.ObjectCount)]
internal struct ObjectSlots
{
    private object? _first;
}
