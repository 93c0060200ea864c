using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Thresholds;

namespace KiemDiem.Rules.Regulations.Tests;

public sealed class LogicFingerprintTests
{
    private static readonly Label Other = new("khác", "other");
    private static readonly Source OtherSource = new(new LegalDocument("1-QĐ/TW", new DateOnly(2000, 1, 1), Other).At("Điều 99"), Evidence.Unverified);

    public static IEnumerable<object[]> Ids => RegulationCatalog.Default.Regulations.Select(regulation => new object[] { regulation.Id });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fingerprint_changes_with_every_threshold_and_comparison(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        foreach (var ladder in regulation.Ladders)
        {
            foreach (var (condition, shifted) in ladder.Conditions.SelectMany(ThresholdShift.Of, (condition, shifted) => (condition, shifted)))
            {
                regulation.With(other => other == ladder ? ladder.Replace(condition, shifted) : other).LogicFingerprint
                    .Should().NotBe(regulation.LogicFingerprint, "{0} was shifted to {1}", condition, shifted);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fingerprint_changes_with_every_gate_ceiling_note_quota_and_fallback(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        void ShouldChange(Func<Ladder, Ladder> change, string what) =>
            regulation.With(change).LogicFingerprint.Should().NotBe(regulation.LogicFingerprint, what);

        foreach (var ladder in regulation.Ladders)
        {
            Ladder Only(Ladder other, Func<Ladder> change) => other == ladder ? change() : other;
            foreach (var gate in ladder.Gates)
            {
                var effect = gate.Effect == GateEffect.NotRated ? GateEffect.NotRatedReviewDue : GateEffect.NotRated;
                ShouldChange(other => Only(other, () => ladder.With(gates: ladder.Gates.Remove(gate))), gate.Key);
                ShouldChange(other => Only(other, () => ladder.With(gates: ladder.Gates.Replace(gate, new(gate.Reason, gate.Label, effect, gate.When, gate.Source)))), gate.Key);
            }

            foreach (var ceiling in ladder.Ceilings)
            {
                var raised = new Ceiling(ceiling.Key["ceiling.".Length..], ceiling.Label, ceiling.Highest == Rating.Good ? Rating.Completed : Rating.Good, ceiling.When, ceiling.Source);
                ShouldChange(other => Only(other, () => ladder.With(ceilings: ladder.Ceilings.Remove(ceiling))), ceiling.Key);
                ShouldChange(other => Only(other, () => ladder.With(ceilings: ladder.Ceilings.Replace(ceiling, raised))), ceiling.Key);
            }

            foreach (var gap in ladder.Gaps)
            {
                var other = gap.Candidates.Length == 1 ? Rating.NotCompleted : Rating.Excellent;
                ShouldChange(one => Only(one, () => ladder.With(gaps: ladder.Gaps.Remove(gap))), gap.Key);
                ShouldChange(one => Only(one, () => ladder.With(gaps: ladder.Gaps.Replace(gap, new(gap.Key["gap.".Length..], gap.Label, [other], gap.When, gap.Source)))), gap.Key);
            }

            foreach (var note in ladder.Notes)
            {
                ShouldChange(other => Only(other, () => ladder.With(notes: ladder.Notes.Remove(note))), note.Key);
            }

            ShouldChange(other => Only(other, () => ladder.With(quota: ladder.Quota! with { Share = 0.25m })), "quota");
            ShouldChange(other => Only(other, () => ladder.With(quota: ladder.Quota! with { OutstandingShare = 0.3m })), "outstanding quota");
            ShouldChange(other => Only(other, () => Copy(ladder, fallback: new([Rating.Good], ladder.Fallback.Source))), "fallback");
            ShouldChange(other => Only(other, () => Copy(ladder, weighsAll: true)), "weighed");
        }
    }

    [Fact]
    public void Fingerprint_changes_with_every_setting()
    {
        var settings = RuleSettings.Default;
        var catalogs = new[]
        {
            settings,
            settings with { KeyTargetsReading = KeyTargetsReading.Or },
            settings with { ScoreBandReading = ScoreBandReading.Cascading },
            settings with { NoLevelMatches = NoLevelReading.NotCompleted },
            settings with { NoLevelMatches = NoLevelReading.NeedsAuthority },
            settings with { QuotaDenominator = QuotaDenominator.GoodOrBetter },
            settings with { QuotaRounding = QuotaRounding.HalfUp },
            settings with { QuotaCountsHead = false },
        }.Select(RegulationCatalog.Create).ToList();
        foreach (var id in RegulationCatalog.Default.Regulations.Select(regulation => regulation.Id))
        {
            catalogs.Select(catalog => catalog.ById(id).LogicFingerprint).Should().OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fingerprint_changes_with_the_way_discipline_is_taken_and_the_years(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        var rules = regulation.Discipline;
        var basis = rules.Basis == AttributionBasis.DecisionYear ? AttributionBasis.ViolationYear : AttributionBasis.DecisionYear;
        new[]
        {
            regulation,
            regulation.With(discipline: rules with { Basis = basis }),
            regulation.With(discipline: rules with { ReleasesCountedBefore = !rules.ReleasesCountedBefore }),
            regulation.With(discipline: rules with { ReleasesFormerUnit = !rules.ReleasesFormerUnit }),
            regulation.With(lastYear: 2030),
        }.Select(copy => copy.LogicFingerprint).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fingerprint_does_not_change_with_labels_citations_and_evidence(string id)
    {
        var regulation = RegulationCatalog.Default.ById(id);
        regulation.With(ladder => Copy(ladder, relabelled: true), title: Other).LogicFingerprint.Should().Be(regulation.LogicFingerprint);
    }

    private static Ladder Copy(Ladder ladder, Fallback? fallback = null, bool weighsAll = false, bool relabelled = false)
    {
        var relabel = ladder.Conditions.Aggregate(ladder, (copy, condition) => relabelled ? copy.Replace(condition, condition.With(source: OtherSource)) : copy);
        Label Text(LadderRule rule) => relabelled ? Other : rule.Label;
        Source Cited(Source source) => relabelled ? OtherSource : source;
        return new(
            relabel.Kind,
            [.. relabel.Gates.Select(gate => new Gate(gate.Reason, Text(gate), gate.Effect, gate.When, Cited(gate.Source)))],
            [.. relabel.Triggers.Select(trigger => new Trigger(trigger.Key["notCompleted.".Length..], Text(trigger), trigger.When, Cited(trigger.Source), weighsAll || trigger.IsWeighed))],
            [.. relabel.Standards.Select(standard => new Standard(standard.Rating, standard.Own, standard.When, Cited(standard.Source)))],
            fallback ?? relabel.Fallback with { Source = Cited(relabel.Fallback.Source) },
            [.. relabel.Ceilings.Select(ceiling => new Ceiling(ceiling.Key["ceiling.".Length..], Text(ceiling), ceiling.Highest, ceiling.When, Cited(ceiling.Source)))],
            [.. relabel.Notes.Select(note => new NoteRule(note.Code, Text(note), note.When, Cited(note.Source)))],
            relabel.Quota! with { Cohort = relabelled ? Other : relabel.Quota.Cohort, Source = Cited(relabel.Quota.Source) },
            [.. relabel.Gaps.Select(gap => new Gap(gap.Key["gap.".Length..], Text(gap), gap.Candidates, gap.When, Cited(gap.Source)))]);
    }
}
