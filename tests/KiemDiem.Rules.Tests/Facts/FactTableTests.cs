using System.Text;
using KiemDiem.Rules.Conformance;

namespace KiemDiem.Rules.Tests.Facts;

public sealed class FactTableTests
{
    public static TheoryData<string> Keys => [.. FactTable.All.Select(fact => fact.Key)];

    [Fact]
    public void Slots_handed_out_are_those_that_a_case_has_room_for() =>
        FactTable.SlotCounts.Should().Be((FactSlots.CodeCount, FactSlots.NumberCount, FactSlots.ObjectCount));

    [Fact]
    public void Keys_are_unique_and_lead_to_their_rows()
    {
        FactTable.All.Select(fact => fact.Key).Should().OnlyHaveUniqueItems();
        FactTable.All.Should().AllSatisfy(fact => FactTable.Find(fact.Key).Should().BeSameAs(fact));
        FactTable.Find("noSuchFact").Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Row_has_labels_in_both_languages_in_composed_form(string key)
    {
        var fact = FactTable.Find(key)!;
        foreach (var label in new[] { fact.Label, fact.Allowed, fact.Unit ?? fact.Label })
        {
            label.Vietnamese.Should().NotBeNullOrWhiteSpace().And.Match(text => text.IsNormalized(NormalizationForm.FormC));
            label.English.Should().NotBeNullOrWhiteSpace().And.Match(text => text.IsNormalized(NormalizationForm.FormC));
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fact_that_is_written_is_read_back_and_no_other_changes(string key)
    {
        var fact = FactTable.Find(key)!;
        var empty = new ReviewCase("a", fact.Kinds[0]);
        foreach (var value in SampleValues.Of(fact))
        {
            var written = SampleValues.With(empty, fact, value);

            SampleValues.Get(written, fact).Should().BeEquivalentTo(value);
            FactTable.All.Where(other => written.StateOf(other) != FactState.Unknown).Should().Equal(fact);
            empty.StateOf(fact).Should().Be(FactState.Unknown, "a case never changes");
            written.Without(fact).StateOf(fact).Should().Be(FactState.Unknown);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fact_accepts_none_only_where_its_row_says_so(string key)
    {
        var fact = FactTable.Find(key)!;
        var empty = new ReviewCase("a", fact.Kinds[0]);
        var none = () => SampleValues.WithNone(empty, fact);

        if (fact.AllowsNone)
        {
            none().StateOf(fact).Should().Be(FactState.None);
        }
        else
        {
            none.Should().Throw<ArgumentException>().WithMessage($"*{key}*{fact.Allowed.English}*");
        }
    }

    [Fact]
    public void Facts_that_may_be_none_are_these() => FactTable.All.Where(fact => fact.AllowsNone).Select(fact => fact.Key).Should().Equal(
        "grades.remediation", "tasks.keyTargetsMissed", "tasks.fiveTargetsMissed", "unitTasks.keyTargetsMissed", "unitTasks.fiveTargetsMissed",
        "remediatedShare", "lowConfidenceShare", "stateRating", "peerBodiesLowestRating", "unitRating", "collectiveRating", "participation.transferredOn");

    [Fact]
    public void Facts_that_are_taken_as_not_claimed_when_absent_are_these() => FactTable.All.Where(fact => fact.Absence == Absence.AssumedNotClaimed).Select(fact => fact.Key).Should().Equal(
        "managedCentrally", "reviewed", "tasks.forceMajeure", "unitTasks.forceMajeure", "findings.corruptionSelfRemedied", "findings.selfDetectedAndRemedied",
        "subunits.disciplinedSelfRemedied", "memberCount", "participation.exempt", "participation.suspended", "participation.committeeSuspended", "participation.admittedOn",
        "participation.foundedOn", "participation.sickLeaveMonths", "participation.maternityLeave", "participation.temporaryActivity", "participation.transferredOn");

    [Fact]
    public void Facts_that_a_list_may_leave_out_when_none_is_assumed_are_these() => FactTable.All.Where(fact => fact.Absence == Absence.UnknownUnlessAssumedNone).Select(fact => fact.Key).Should().Equal(
        "discipline", "memberDiscipline", "findings.degradation", "findings.prohibitedActs", "findings.exemplarityBreach", "findings.disunity",
        "findings.personnelViolations", "findings.corruptionUnderManagement", "subunits.disciplined");
}
