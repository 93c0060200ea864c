using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace KiemDiem.Rules.Json;

/// <summary>Reads cases from the rows of a table. The columns are the keys of the fact table; an empty cell is unknown, <c>-</c> is none.</summary>
/// <remarks>Splitting a CSV file or a worksheet into cells is left to the caller; this class knows what the cells mean.</remarks>
public sealed class CaseTable
{
    private const string None = "-";

    private readonly ReadingContext _context;
    private readonly ImmutableArray<ReviewCase>.Builder _cases = ImmutableArray.CreateBuilder<ReviewCase>();
    private readonly ImmutableArray<string> _columns;

    /// <summary>Begins a table by its header.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    public CaseTable(IReadOnlyList<string> columns, CaseReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _context = new ReadingContext(default, options?.LocalFacts ?? [], new ProblemList());
        _columns = [.. columns];
        CheckColumns();
    }

    /// <summary>Reads one row. Cells beyond the last column must be empty.</summary>
    /// <param name="cells">The cells, as written.</param>
    /// <param name="line">The line of the row in the file, from 1.</param>
    public void AddRow(IReadOnlyList<string> cells, long line)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count > _columns.Length)
        {
            _context.Cell = (line, _columns.Length + 1);
            _context.Add(DataProblemCode.Malformed, "", 0, $"{cells.Count} > {_columns.Length}", new("mỗi ô thuộc một cột của dòng đầu", "each cell under a column of the header"));
        }

        var values = from index in Enumerable.Range(0, Math.Min(cells.Count, _columns.Length))
                     let cell = cells[index].Trim()
                     where cell.Length > 0 && IsKnown(_columns[index])
                     select (_columns[index], Json(_columns[index], cell), cell, (line, (long)index + 1));
        if (CaseReader.Read(values, _context, (line, 1)) is { } subject)
        {
            _cases.Add(subject);
        }
    }

    /// <summary>What was read, with all problems. Lines and columns count rows and cells.</summary>
    public CaseFile ToFile() => new(null, null, [], _cases.ToImmutable(), _context.Problems);

    private static byte[] Json(string column, string cell)
    {
        if (cell == None)
        {
            return "null"u8.ToArray();
        }

        var isText = column is "id" or "kind" || column.StartsWith("local.", StringComparison.Ordinal)
            || FactTable.Find(column)?.Type is FactType.Name or FactType.Date or FactType.Text;
        return isText
            ? [(byte)'"', .. JsonEncodedText.Encode(cell).EncodedUtf8Bytes, (byte)'"']
            : Encoding.UTF8.GetBytes(cell);
    }

    private bool IsKnown(string column) => column is "id" or "kind" || FactTable.Find(column) is not null
        || (column.StartsWith("local.", StringComparison.Ordinal) && _context.LocalFacts.Contains(column["local.".Length..]));

    private void CheckColumns()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _columns.Length; i++)
        {
            _context.Cell = (1, i + 1);
            if (!IsKnown(_columns[i]))
            {
                var names = string.Join(", ", ["id", "kind", .. FactTable.All.Select(fact => fact.Key)]);
                _context.Add(DataProblemCode.UnknownProperty, _columns[i], 0, _columns[i], new(names, names));
            }
            else if (!seen.Add(_columns[i]))
            {
                _context.Add(DataProblemCode.DuplicateProperty, _columns[i], 0, _columns[i], new("mỗi cột một lần", "each column once"));
            }
        }
    }
}
