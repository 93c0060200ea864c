using static KiemDiem.Rules.Benchmarks.HandWritten.MemberBits;

namespace KiemDiem.Rules.Benchmarks.HandWritten;

/// <summary>
/// The member ladder of qd124-hd25 for rating year 2023, as one would write it by hand for this one purpose: plain facts, literal
/// thresholds, straight-line code. The yardstick of the benchmarks.
/// </summary>
public static class MemberEvaluator
{
    /// <summary>Admitted on the last day of June: six full months on 31 December.</summary>
    private static readonly DateOnly LastAdmission = new(2023, 6, 30);

    /// <summary>The masks, and the outcome where no condition is open; otherwise undetermined.</summary>
    public static MemberVerdict Judge(MemberFacts facts, out MemberMasks masks)
    {
        masks = Read(facts);
        return masks.Must == masks.May ? Resolve(masks.Must) : default;
    }

    public static MemberMasks Read(MemberFacts facts)
    {
        // Gates not mentioned are taken as not claimed, and the review as held.
        var must = (facts.Exempt == true ? Exempt : 0)
            | (facts.Suspended == true ? Suspended : 0)
            | (facts.AdmittedOn > LastAdmission ? AdmittedUnderSixMonths : 0)
            | (facts.Reviewed == false ? NotReviewed : 0)
            | (facts.CommitteeSuspended == true ? CommitteeSuspended : 0);
        var open = 0UL;

        if (facts.PoliticalIdeology is { } ideology)
        {
            must |= (ideology == Grade.Poor ? PoorIdeology : 0) | (ideology >= Grade.Average ? AverageIdeology : 0) | (ideology >= Grade.Good ? GoodIdeology : 0);
        }
        else
        {
            open |= PoorIdeology | AverageIdeology | GoodIdeology;
        }

        if (facts.EthicsLifestyle is { } ethics)
        {
            must |= (ethics == Grade.Poor ? PoorEthics : 0) | (ethics >= Grade.Average ? AverageEthics : 0) | (ethics >= Grade.Good ? GoodEthics : 0);
        }
        else
        {
            open |= PoorEthics | AverageEthics | GoodEthics;
        }

        if (facts.OrganizationDiscipline is { } organization)
        {
            must |= (organization == Grade.Poor ? PoorOrganization : 0) | (organization >= Grade.Average ? AverageOrganization : 0) | (organization >= Grade.Good ? GoodOrganization : 0);
        }
        else
        {
            open |= PoorOrganization | AverageOrganization | GoodOrganization;
        }

        if (facts.WorkStyle is { } workStyle)
        {
            must |= (workStyle == Grade.Poor ? PoorWorkStyle : 0) | (workStyle >= Grade.Average ? AverageWorkStyle : 0) | (workStyle >= Grade.Good ? GoodWorkStyle : 0);
        }
        else
        {
            open |= PoorWorkStyle | AverageWorkStyle | GoodWorkStyle;
        }

        if (facts.CapacityExemplarity is { } capacity)
        {
            must |= (capacity == Grade.Poor ? PoorCapacity : 0) | (capacity >= Grade.Average ? AverageCapacity : 0) | (capacity >= Grade.Good ? GoodCapacity : 0);
        }
        else
        {
            open |= PoorCapacity | AverageCapacity | GoodCapacity;
        }

        if (facts.Remediation is { } remediation)
        {
            must |= (remediation == Grade.Poor ? PoorRemediation : 0) | (remediation >= Grade.Average ? AverageRemediation : 0) | (remediation >= Grade.Good ? GoodRemediation : 0);
        }
        else if (facts.NothingToRemedy)
        {
            must |= AverageRemediation | GoodRemediation;
        }
        else
        {
            open |= PoorRemediation | AverageRemediation | GoodRemediation;
        }

        if (facts.TaskResults is { } results)
        {
            must |= (results == Grade.Poor ? PoorResults : 0) | (results >= Grade.Average ? AverageResults : 0)
                | (results >= Grade.Good ? GoodResults : 0) | (results == Grade.Excellent ? ExcellentResults : 0);
        }
        else
        {
            open |= PoorResults | AverageResults | GoodResults | ExcellentResults;
        }

        must |= (facts.Degradation == true ? Degradation : 0)
            | (facts.ProhibitedActs == true ? ProhibitedActs : 0)
            | (facts.ExemplarityBreach == true ? ExemplarityBreach : 0)
            | (facts.Exemplary == true ? Exemplary : 0);
        open |= (facts.Degradation is null ? Degradation : 0)
            | (facts.ProhibitedActs is null ? ProhibitedActs : 0)
            | (facts.ExemplarityBreach is null ? ExemplarityBreach : 0)
            | (facts.Exemplary is null ? Exemplary : 0);

        if (facts is { Assigned: { } assigned, Completed: { } completed, OnTime: { } onTime, Exceeded: { } exceeded })
        {
            // With no tasks no share applies: what is asked for holds, what sets off a consequence does not.
            must |= (2L * completed < assigned ? UnderHalfCompleted : 0)
                | (onTime >= assigned ? AllOnTime : 0)
                | (2L * exceeded >= assigned ? HalfExceeded : 0);
        }
        else
        {
            var tasks = UnknownTasks.Read(facts);
            must |= tasks.Must;
            open |= tasks.May;
        }

        if (facts.Discipline is null)
        {
            open |= Disciplined | DisciplineWeighed | ReRatesEarlierYear;
        }
        else
        {
            foreach (var item in facts.Discipline)
            {
                var discipline = MemberDiscipline.Read(item);
                must |= discipline.Must;
                open |= discipline.May;
            }
        }

        return new(must, must | open);
    }

    private static MemberVerdict Resolve(ulong holds)
    {
        if ((holds & NotRated) != 0)
        {
            return MemberVerdict.NotRated((holds & Exempt) != 0 ? "exempt"
                : (holds & Suspended) != 0 ? "suspended"
                : (holds & AdmittedUnderSixMonths) != 0 ? "admittedUnderSixMonths"
                : "notReviewed");
        }

        var rating = (holds & NotCompleted) != 0 ? Rating.NotCompleted
            : (holds & Excellent) == Excellent ? Rating.Excellent
            : (holds & Good) == Good ? Rating.Good
            : (holds & Completed) == Completed ? Rating.Completed
            : default(Rating?);
        var weighed = (holds & DisciplineWeighed) != 0 && rating != Rating.NotCompleted;
        if (rating is { } known && !weighed && (holds & CommitteeSuspended) == 0)
        {
            return MemberVerdict.Rated(known);
        }

        var candidates = (rating is { } one ? OutcomeSets.Of(one) : OutcomeSet.Completed | OutcomeSet.NotCompleted) | (weighed ? OutcomeSet.NotCompleted : 0);
        return (holds & CommitteeSuspended) != 0 ? MemberVerdict.Authority(candidates | OutcomeSet.NotRated, "committeeSuspended")
            : weighed ? MemberVerdict.Authority(candidates, "notCompleted.reRating")
            : MemberVerdict.Authority(candidates, "noLevelMatches");
    }
}
