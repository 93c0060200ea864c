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

    private static readonly Source Signs = At("Mục 2, điểm (4), câu 2");
    private static readonly Source QuotaSource = At("Mục 2, điểm (5), câu 1");
    private static readonly Source CeilingSource = At("Mục 2, điểm (5), câu 2");
    private static readonly Source Breakthrough = At("Mục 2, điểm (7), câu 2");
    private static readonly Source Framework = At("Mục 2, điểm (7), câu 3");

    public static Regulation Build(Regulation central) => central.With(new LocalRules
    {
        Id = Id,
        Title = new("Quy định 26-QĐ/TU của Tỉnh ủy Tuyên Quang (trên nền Quy định 132-QĐ/TW)", "Regulation 26-QĐ/TU of Tuyên Quang (on 132-QĐ/TW)"),
        Revision = 3,
        Documents = [Texts.TuyenQuangQD26, Texts.TuyenQuangCV854, Texts.TuyenQuangQC14, Texts.TuyenQuangQD03],
        FirstYear = 2019,
        LastYear = 2022,
        Locality = Locality,
        Basis = At("Phần mở đầu, câu 2"),
        Ladder = Localize,
        LocalFacts =
        [
            // The dispatch makes the result a part of the assessment of certain posts and states no threshold, so no condition reads it.
            new(new($"{Id}.breakthroughResult", new("kết quả thực hiện việc đột phá, đổi mới", "result of the breakthrough task"), LocalFactType.Text, kinds: [SubjectKind.Leader]), Breakthrough),
        ],
        Procedure = TuyenQuangProcedure.Build(At),
    });

    /// <summary>A sentence of the dispatch, which speaks of 2021: for the other years the same is only reported.</summary>
    private static Source At(string provision) => Texts.TuyenQuangCV854.At(provision).Dispatch(2021);

    private static Ladder Localize(Ladder ladder)
    {
        var signed = ladder.WithSuggestedReview(Signs);
        return ladder.Kind switch
        {
            SubjectKind.Unit => signed,
            SubjectKind.Leader => signed.WithQuota(QuotaSource).With(
                gates: [.. ladder.Gates.Select(gate => gate.Effect == GateEffect.AuthorityRates ? Gates.ManagedCentrally(Framework) : gate)],
                notes: [.. signed.Notes.Select(note => note.Code == "centralFramework" ? Gates.CentralFramework(Framework) : note)])
                .WithLeadersNotAbove(
                    Position.Deputy,
                    new("người đứng đầu và cấp phó không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị mình", "the head and the deputies not above their collective and unit"),
                    CeilingSource),
            _ => signed.WithQuota(QuotaSource),
        };
    }
}
