using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>What an overlay may not do to deadlines and files: give more time, or ask for less, than a well-known provision does.</summary>
internal static class ProcedureChecks
{
    private static readonly Label NotLater = new("không muộn hơn thời hạn của văn bản nền", "no later than in the text it stands on");
    private static readonly Label Needed = new("thành phần hồ sơ này là bắt buộc trong văn bản nền", "this document is required by the text it stands on");

    public static void Check(RegulationOverlay overlay, Regulation on, Action<OverlayPlace, string, Label> refuse)
    {
        foreach (var own in overlay.Procedure.Deadlines)
        {
            foreach (var year in YearsOf(own, overlay, on))
            {
                var central = on.Procedure.DeadlinesFor(year).FirstOrDefault(deadline => deadline.Code == own.Code);
                if (central is { Due: { } due } && central.Source.EvidenceFor(year) >= Evidence.Published && !(own.Due?.LastDay(year) <= due.LastDay(year)))
                {
                    refuse(overlay.ProcedurePlaces[own.Code], $"{own.Code}: {due.LastDay(year):yyyy-MM-dd} → {own.Due?.LastDay(year):yyyy-MM-dd}", NotLater);
                    break;
                }
            }
        }

        foreach (var own in overlay.Procedure.Dossier.Where(item => item.IsIfAny))
        {
            var isNeeded = own.Kinds.Any(kind => on.Procedure.DossierOf(kind).Any(item => item.Code == own.Code && !item.IsIfAny && item.Source.Evidence >= Evidence.Published));
            if (isNeeded)
            {
                refuse(overlay.ProcedurePlaces[own.Code], own.Code, Needed);
            }
        }
    }

    /// <summary>The years in which a deadline holds, as far as the text it stands on can tell them apart.</summary>
    private static IEnumerable<int> YearsOf(Deadline own, RegulationOverlay overlay, Regulation on)
    {
        var first = own.OnlyYear ?? overlay.FirstYear ?? on.FirstYear;
        var last = own.OnlyYear ?? overlay.LastYear ?? on.LastYear ?? on.Procedure.Deadlines.Select(deadline => deadline.OnlyYear ?? first).Append(first).Max();
        return Enumerable.Range(first, Math.Max(last - first + 1, 0));
    }
}
