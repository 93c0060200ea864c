using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KiemDiem.Rules.Samples;

/// <summary>Writes a round to a stream, a cohort or case on each line, so that no size of district fills the memory.</summary>
internal sealed class RoundText : IDisposable
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json;

    public RoundText(Stream stream)
    {
        _stream = stream;
        _json = new(_line, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Write(District district, IEnumerable<PlannedCohort> cohorts, IEnumerable<(PlannedSubject Subject, int Number)> cases)
    {
        var text = new CaseText(_json, district.Plan.Seed);
        _stream.Write("{\"year\": 2023,\n\"cohorts\": [\n"u8);
        WriteLines(cohorts, WriteCohort);
        _stream.Write("],\n\"cases\": [\n"u8);
        WriteLines(cases, one => text.Write(one.Subject, one.Number));
        _stream.Write("]}\n"u8);
    }

    public void Dispose() => _json.Dispose();

    private void WriteCohort(PlannedCohort cohort)
    {
        _json.WriteStartObject();
        _json.WriteString("id", cohort.Id);
        _json.WriteBoolean("outstanding", false);
        if (cohort.Ranking.Count > 0)
        {
            _json.WriteStartArray("ranking");
            foreach (var id in cohort.Ranking)
            {
                _json.WriteStringValue(id);
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteLines<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            _stream.Write(isFirst ? ""u8 : ",\n"u8);
            isFirst = false;
            write(item);
            _json.Flush();
            _stream.Write(_line.WrittenSpan);
            _line.ResetWrittenCount();
            _json.Reset();
        }

        _stream.Write("\n"u8);
    }
}
