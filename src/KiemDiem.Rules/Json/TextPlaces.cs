namespace KiemDiem.Rules.Json;

/// <summary>Turns byte offsets in a text into lines and columns.</summary>
internal sealed class TextPlaces
{
    private readonly List<long> _lineStarts = [0];
    private readonly long _firstLine;

    public TextPlaces(ReadOnlySpan<byte> text, long firstLine = 1)
    {
        _firstLine = firstLine;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n')
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public long OffsetOf(long lineFromZero, long byteInLine) =>
        _lineStarts[(int)Math.Min(lineFromZero, _lineStarts.Count - 1)] + byteInLine;

    public (long Line, long Column) At(long offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (_firstLine + line, offset - _lineStarts[line] + 1);
    }
}
