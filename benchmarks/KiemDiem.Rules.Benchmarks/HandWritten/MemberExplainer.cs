using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>The explanation of a member's rating as one would write it by hand: every condition with what was seen, its status and its provision.</summary>
public sealed class MemberExplainer
{
    private readonly Condition[] _conditions;
    private readonly Source _otherYear;

    public MemberExplainer(Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        _conditions = [.. ladder.Conditions];
        _otherYear = ladder.Notes[0].Source;
    }

    public MemberExplanation Explain(MemberFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var verdict = MemberEvaluator.Judge(facts, out var masks);
        return new(facts, verdict, ImmutableCollectionsMarshal.AsImmutableArray(Findings(facts, masks)), [], Notes(facts, masks));
    }

    private Finding[] Findings(MemberFacts facts, MemberMasks masks)
    {
        var findings = new Finding[44];
        Put(findings, masks, 0, Seen(facts.Exempt));
        Put(findings, masks, 1, Seen(facts.Suspended));
        Put(findings, masks, 2, facts.AdmittedOn is { } admitted ? ObservedValue.Known((2023 - admitted.Year) * 12 + 12 - admitted.Month) : ObservedValue.Unknown);
        Put(findings, masks, 3, Seen(facts.Reviewed));
        Put(findings, masks, 4, Seen(facts.CommitteeSuspended));

        var ideology = Seen(facts.PoliticalIdeology);
        Put(findings, masks, 5, ideology);
        Put(findings, masks, 20, ideology);
        Put(findings, masks, 29, ideology);
        Put(findings, masks, 36, ideology);
        var ethics = Seen(facts.EthicsLifestyle);
        Put(findings, masks, 6, ethics);
        Put(findings, masks, 21, ethics);
        Put(findings, masks, 30, ethics);
        Put(findings, masks, 37, ethics);
        var organization = Seen(facts.OrganizationDiscipline);
        Put(findings, masks, 7, organization);
        Put(findings, masks, 22, organization);
        Put(findings, masks, 31, organization);
        Put(findings, masks, 38, organization);
        var workStyle = Seen(facts.WorkStyle);
        Put(findings, masks, 8, workStyle);
        Put(findings, masks, 23, workStyle);
        Put(findings, masks, 32, workStyle);
        Put(findings, masks, 39, workStyle);
        var capacity = Seen(facts.CapacityExemplarity);
        Put(findings, masks, 9, capacity);
        Put(findings, masks, 24, capacity);
        Put(findings, masks, 33, capacity);
        Put(findings, masks, 40, capacity);
        var remediation = facts.NothingToRemedy ? ObservedValue.None : Seen(facts.Remediation);
        Put(findings, masks, 10, remediation);
        Put(findings, masks, 25, remediation);
        Put(findings, masks, 34, remediation);
        Put(findings, masks, 41, remediation);
        var results = Seen(facts.TaskResults);
        Put(findings, masks, 11, results);
        Put(findings, masks, 19, results);
        Put(findings, masks, 28, results);
        Put(findings, masks, 42, results);

        Put(findings, masks, 12, Seen(facts.Degradation));
        Put(findings, masks, 13, Seen(facts.ProhibitedActs));
        Put(findings, masks, 14, Seen(facts.ExemplarityBreach));
        Put(findings, masks, 18, Seen(facts.Exemplary));

        Put(findings, masks, 15, Seen(facts.Completed, facts.Assigned));
        var onTime = Seen(facts.OnTime, facts.Assigned);
        Put(findings, masks, 26, onTime);
        Put(findings, masks, 35, onTime);
        Put(findings, masks, 27, Seen(facts.Exceeded, facts.Assigned));

        Put(findings, masks, 16, SeenDiscipline(facts, masks, MemberBits.Disciplined));
        Put(findings, masks, 17, SeenDiscipline(facts, masks, MemberBits.DisciplineWeighed));
        Put(findings, masks, 43, SeenDiscipline(facts, masks, MemberBits.ReRatesEarlierYear));
        return findings;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(Finding[] findings, MemberMasks masks, int index, ObservedValue observed)
    {
        var status = observed.State == FactState.None ? FindingStatus.NotApplicable
            : (masks.Must >> index & 1) != 0 ? FindingStatus.True
            : (masks.May >> index & 1) != 0 ? FindingStatus.Unknown
            : FindingStatus.False;
        findings[index] = new(_conditions[index], status, observed);
    }

    private static ObservedValue Seen(bool? fact) => fact is { } known ? ObservedValue.Known(known ? 1 : 0) : ObservedValue.Unknown;

    private static ObservedValue Seen(Grade? grade) => grade is { } known ? ObservedValue.Known((int)known) : ObservedValue.Unknown;

    private static ObservedValue Seen(int? count, int? assigned) => assigned switch
    {
        null => ObservedValue.Unknown,
        0 => ObservedValue.None,
        { } total => count is { } known ? ObservedValue.Share(known, total) : ObservedValue.Unknown,
    };

    private static ObservedValue SeenDiscipline(MemberFacts facts, MemberMasks masks, ulong bit) =>
        facts.Discipline is null ? ObservedValue.Unknown
        : (masks.Must & bit) != 0 ? ObservedValue.Known(1)
        : (masks.May & bit) != 0 ? ObservedValue.Unknown
        : ObservedValue.Known(0);

    private ImmutableArray<Note> Notes(MemberFacts facts, MemberMasks masks)
    {
        if ((masks.Must & MemberBits.ReRatesEarlierYear) == 0)
        {
            return [];
        }

        var years = new SortedSet<int>();
        foreach (var item in facts.Discipline!)
        {
            if (item.ViolatedOn is { Year: < 2023 and var year } && (item.DecidedOn?.Year == 2023 || item.AggravatedOn?.Year == 2023))
            {
                years.Add(year);
            }
        }

        var list = string.Join(", ", years.Select(year => year.ToString(CultureInfo.InvariantCulture)));
        return
        [
            new(
                "reRatesYear",
                new(
                    $"Kỷ luật trong năm đối với vi phạm xảy ra ở năm trước: không tính cho năm nay, xếp loại lại năm xảy ra vi phạm ({list}).",
                    $"Discipline of this year for a violation of an earlier one: not counted this year; the year of the violation is rated again ({list})."),
                _otherYear),
        ];
    }
}
