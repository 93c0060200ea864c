using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads cases from the rows of a table. The columns are the keys of the fact table; an empty cell is unknown, <c>-</c> is none.</summary>
/// <remarks>Splitting a CSV file or a worksheet into cells is left to the caller; this class knows what the cells mean.</remarks>
public sealed class CaseTable
{
    private const string None = "-";
    private const string JsonNone = "null";

    /// <summary>Messages show a cell as it was written, not its letters as escapes.</summary>
    private static readonly JavaScriptEncoder AsWritten = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly ReadingContext _context;
    private readonly ImmutableArray<ReviewCase>.Builder _cases = ImmutableArray.CreateBuilder<ReviewCase>();
    private readonly ImmutableArray<string> _columns;
    private readonly bool[] _isRead;
    private readonly ImmutableArray<string> _required;
    private readonly Action<int>? _progress;

    /// <summary>Begins a table by its header.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public CaseTable(IReadOnlyList<string> columns, CaseReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _context = new ReadingContext(default, new(options?.LocalFacts ?? []), new ProblemList());
        _progress = options?.Progress;
        _columns = [.. columns.Select(column => column.Trim())];
        _isRead = new bool[_columns.Length];

        // A column that is missing is told once, not again for every row.
        _required = [.. CaseLayout.Required.Where(_columns.Contains)];
        CheckColumns();
    }

    /// <summary>Reads one row. Rows of empty cells are passed over; cells beyond the last column must be empty.</summary>
    /// <param name="cells">The cells, as written.</param>
    /// <param name="line">The line of the row in the file, from 1.</param>
    public void AddRow(IReadOnlyList<string> cells, long line)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.All(string.IsNullOrWhiteSpace))
        {
            return;
        }

        _context.Row = line;
        var row = new CaseReader(_context, "");
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i].Trim();
            _context.Column = i + 1;
            if (i >= _columns.Length && cell.Length > 0)
            {
                _context.Add(DataProblemCode.Malformed, "", 0, JsonText.Cut(cell), Allowed.UnderColumn);
            }
            else if (i < _columns.Length && _isRead[i] && cell.Length > 0)
            {
                ReadCell(row, _columns[i], cell);
            }
        }

        _context.Column = null;
        if (row.FinishRow(_required) is { } subject)
        {
            _cases.Add(subject);
        }

        _progress?.Invoke(_cases.Count);
    }

    /// <summary>What was read, with all problems. Lines and columns count rows and cells.</summary>
    public CaseFile ToFile() => new(null, null, [], _cases.ToImmutable(), _context.Problems);

    /// <summary>What is allowed, in the words of a table: none is written <c>-</c> there.</summary>
    internal static Label AsInCells(Label allowed) => new(AsInCells(allowed.Vietnamese), AsInCells(allowed.English));

    private static string AsInCells(string allowed)
    {
        const string none = ", " + JsonNone;
        return allowed.EndsWith(none, StringComparison.Ordinal) ? $"{allowed[..^none.Length]}, {None}" : allowed;
    }

    private void ReadCell(CaseReader row, string column, string cell)
    {
        row.TakePlace(column, _context.PlaceOf(0));
        var json = Json(column, cell);
        if (!IsOneValue(json))
        {
            _context.Add(DataProblemCode.WrongType, column, 0, JsonText.Cut(cell), Find(column)!.Allowed);
            return;
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        row.TryReadValue(ref reader, column, column);
    }

    private FactDefinition? Find(string column) => FactTable.Find(column) ?? _context.LocalFacts.Find(column);

    private byte[] Json(string column, string cell)
    {
        if (cell == None)
        {
            return Encoding.UTF8.GetBytes(JsonNone);
        }

        var isText = CaseLayout.Required.Contains(column) || Find(column)?.Type is FactType.Name or FactType.Date or FactType.Text || cell == JsonNone;
        var utf8 = Encoding.UTF8.GetBytes(cell);
        return isText ? [(byte)'"', .. JsonEncodedText.Encode(utf8, AsWritten).EncodedUtf8Bytes, (byte)'"'] : utf8;
    }

    private static bool IsOneValue(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private bool IsKnown(string column) => CaseLayout.Required.Contains(column) || Find(column) is not null;

    private void CheckColumns()
    {
        _context.Row = 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!IsKnown(_columns[i]))
            {
                _context.Add(DataProblemCode.UnknownProperty, _columns[i], i + 1, _columns[i], CaseLayout.Columns(_context.LocalFacts));
            }
            else if (!(_isRead[i] = seen.Add(_columns[i])))
            {
                _context.Add(DataProblemCode.DuplicateProperty, _columns[i], i + 1, _columns[i], Allowed.OncePerTable);
            }
        }

        foreach (var name in CaseLayout.Required.Except(_columns))
        {
            _context.Add(DataProblemCode.MissingProperty, name, 1, name, Allowed.Mandatory);
        }
    }
}
