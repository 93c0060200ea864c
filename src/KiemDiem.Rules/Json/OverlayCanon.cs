using System.Globalization;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>The parts of an overlay as lines for its digest: what they do, without labels, citations and evidence.</summary>
internal static class OverlayCanon
{
    public static string Of(LocalFactRule rule) =>
        Line($"fact {rule.Fact.Key} {rule.Fact.LocalType} {rule.Fact.Minimum} {rule.Fact.Maximum} {rule.Fact.AllowsNone} {string.Join(' ', rule.Fact.Kinds)}");

    public static string Of(OverlayChange change) => $"{string.Join(' ', change.Kinds)}: {change.Canonical}";

    public static IEnumerable<string> Of(ReviewProcedure procedure) =>
        procedure.Deadlines.Select(item => Line($"deadline {item.Code} {item.Task} {item.Level} {item.Due} {item.Before is not null} {item.OnlyYear}"))
            .Concat(procedure.Dossier.Select(item => $"dossier {item.Code} {item.IsIfAny} {string.Join(' ', item.Kinds)}"))
            .Concat(procedure.Registrations.Select(item => Line($"registration {item.Code} {item.Minimum}-{item.Maximum} {string.Join(' ', item.Kinds)}")))
            .Concat(procedure.Rules.Select(item => $"rule {item.Code} {item.Step}"));

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
