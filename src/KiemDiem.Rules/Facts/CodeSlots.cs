using System.Runtime.CompilerServices;

namespace KiemDiem.Rules;

/// <summary>The codes of a case, one for each fact with a handful of values.</summary>
[InlineArray(CodeSet.Capacity)]
internal struct CodeSlots
{
    private byte _first;
}
