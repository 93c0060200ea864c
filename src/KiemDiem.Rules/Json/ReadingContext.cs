using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>What reading a file carries along: where the text is, what was wrong so far, which ids are taken.</summary>
internal sealed class ReadingContext
{
    private readonly HashSet<string> _ids;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly long _firstLine;
    private TextPlaces? _places;

    public ReadingContext(ReadOnlyMemory<byte> text, LocalFactIndex localFacts, ProblemList problems)
        : this(text, 1, localFacts, problems, new(StringComparer.Ordinal))
    {
    }

    private ReadingContext(ReadOnlyMemory<byte> text, long firstLine, LocalFactIndex localFacts, ProblemList problems, HashSet<string> ids)
    {
        _text = text;
        _firstLine = firstLine;
        _ids = ids;
        LocalFacts = localFacts;
        Problems = problems;
    }

    /// <summary>The facts that may stand under <c>local</c>.</summary>
    public LocalFactIndex LocalFacts { get; }

    public ProblemList Problems { get; }

    /// <summary>The row of a table that is read now; null for texts.</summary>
    public long? Row { get; set; }

    /// <summary>The cell of the row that is read now, from 1. Between cells it is null, and the offsets of a table are its columns.</summary>
    public long? Column { get; set; }

    private TextPlaces Places => _places ??= new TextPlaces(_text.Span, _firstLine);

    /// <summary>The same reading, within one line of the file.</summary>
    public ReadingContext ForLine(ReadOnlyMemory<byte> content, long line) => new(content, line, LocalFacts, Problems, _ids);

    public bool TakeId(string id) => _ids.Add(id);

    /// <summary>The offset under which something that is read now can be found again later.</summary>
    public long PlaceOf(long offset) => Column ?? offset;

    public long OffsetOf(long lineFromZero, long byteInLine) => Places.OffsetOf(lineFromZero, byteInLine);

    /// <summary>A place as overlays keep it.</summary>
    public OverlayPlace OverlayPlaceOf(string path, long offset)
    {
        var (line, column) = Places.At(offset);
        return new(path, line, column);
    }

    public void Add(DataProblemCode code, string path, long offset, string found, Label allowed)
    {
        var (line, column) = Row is { } row ? (row, PlaceOf(offset)) : Places.At(offset);
        Problems.Add(new(code, path, found, Row is null ? allowed : CaseTable.AsInCells(allowed)) { Line = line, Column = column });
    }
}
