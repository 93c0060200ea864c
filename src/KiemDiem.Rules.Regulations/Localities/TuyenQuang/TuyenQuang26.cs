using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Authoring;

namespace KiemDiem.Rules.Regulations.Localities.TuyenQuang;

/// <summary>
/// Tuyên Quang: 26-QĐ/TU on 132-QĐ/TW. The text of 26-QĐ/TU was not seen; what is encoded of it stands in dispatch 854-CV/TU of 2021.
/// Everything else is the central text and cites it.
/// </summary>
internal static class TuyenQuang26
{
    public const string Id = "tuyen-quang-26";
    public const string Locality = "tuyen-quang";

    /// <summary>The year of the dispatch: for the other years the same is only reported.</summary>
    private const int DispatchYear = 2021;

    private static readonly Source CeilingsAndQuota = Texts.TuyenQuangCV854.At("Mục 2, điểm (5)").Dispatch(DispatchYear);
    private static readonly Source Cadres = Texts.TuyenQuangCV854.At("Mục 2, điểm (7)").Dispatch(DispatchYear);

    public static Regulation Build(Regulation central) => new()
    {
        Id = Id,
        Title = new("Quy định 26-QĐ/TU của Tỉnh ủy Tuyên Quang (trên nền Quy định 132-QĐ/TW)", "Regulation 26-QĐ/TU of Tuyên Quang (on 132-QĐ/TW)"),
        Revision = 1,
        Documents = [Texts.TuyenQuangQD26, Texts.TuyenQuangCV854, Texts.TuyenQuangQC14, Texts.TuyenQuangQD03, .. central.Documents],
        FirstYear = 2019,
        LastYear = 2022,
        Locality = Locality,
        BaseId = central.Id,
        Discipline = central.Discipline,
        Settings = central.Settings,
        Ladders = [.. central.Ladders.Select(Localize)],
        LocalFacts =
        [
            // The dispatch makes the result a part of the assessment of certain posts and states no threshold, so no condition reads it.
            new($"{Id}.breakthroughResult", new("kết quả thực hiện việc đột phá, đổi mới", "result of the breakthrough task"), Cadres),
        ],
    };

    private static Ladder Localize(Ladder ladder) => ladder.Kind switch
    {
        SubjectKind.Leader => ladder.With(
            gates: [.. ladder.Gates.Select(gate => gate.Effect == GateEffect.AuthorityRates ? Gates.ManagedCentrally(Cadres) : gate)],
            ceilings: [.. ladder.Ceilings.Where(ceiling => !ReadsPosition(ceiling)), .. HeadsAndDeputies()],
            notes: [.. ladder.Notes.Select(note => note.Code == "centralFramework" ? Gates.CentralFramework(Cadres) : note)],
            quota: Quota(ladder)),
        SubjectKind.Unit => ladder,
        _ => ladder.With(quota: Quota(ladder)),
    };

    private static Quota? Quota(Ladder ladder) => ladder.Quota is { } quota ? quota with { Share = 0.2m, Source = CeilingsAndQuota } : null;

    private static IEnumerable<Ceiling> HeadsAndDeputies() => Ceilings.OfLeaders(
        Position.Deputy,
        new("người đứng đầu và cấp phó không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị mình", "the head and the deputies not above their collective and unit"),
        CeilingsAndQuota);

    private static bool ReadsPosition(Ceiling ceiling) =>
        ceiling.When.Conditions.Any(condition => condition.Operand.Facts.Contains(FactTable.Position));
}
