using System.Text.Json.Nodes;
using Bogus;

namespace KiemDiem.Rules.Samples;

/// <summary>The facts about one member, made from the kind of year they had.</summary>
internal sealed class MemberCase
{
    private static readonly string[] Criteria = ["politicalIdeology", "ethicsLifestyle", "organizationDiscipline", "workStyle", "taskResults", "capacityExemplarity", "remediation"];

    private readonly Person _person;
    private readonly Profile _profile;
    private readonly int _year;
    private readonly Randomizer _random;

    public MemberCase(Person person, Profile profile, int year, Randomizer random)
    {
        _person = person;
        _profile = profile;
        _year = year;
        _random = random;
    }

    private bool IsOutstanding => _profile is Profile.Excellent or Profile.SickLeave or Profile.AchievementsNotGiven;

    private bool IsModest => _profile is Profile.Completed or Profile.Reprimanded or Profile.PoorCriterion or Profile.UnderHalf or Profile.ProhibitedActs;

    public JsonObject Build()
    {
        var facts = new JsonObject
        {
            ["id"] = _person.Id,
            ["kind"] = "partyMember",
            ["person"] = _person.PersonId,
            ["name"] = _person.Name,
            ["unit"] = _person.Cell.Id,
            ["parent"] = CollectiveCases.OrganizationId,
            ["cohort"] = _person.Cell.Cohort,
        };
        if (_profile == Profile.NotReviewed)
        {
            facts["reviewed"] = false;
        }

        // Nobody grades those who take no part.
        if (_profile is not (Profile.Exempt or Profile.Suspended))
        {
            AddYear(facts);
        }

        facts["participation"] = Participation();
        return facts;
    }

    private void AddYear(JsonObject facts)
    {
        facts["grades"] = Grades();
        facts["tasks"] = Tasks();
        if (_profile != Profile.DisciplineNotGiven)
        {
            facts["discipline"] = Discipline();
        }

        facts["findings"] = new JsonObject
        {
            ["degradation"] = false,
            ["prohibitedActs"] = _profile == Profile.ProhibitedActs,
            ["exemplarityBreach"] = false,
        };
        facts["judgements"] = new JsonObject { ["exemplary"] = IsOutstanding || (!IsModest && _random.Bool(0.1f)) };
        facts["stateEmployee"] = _person.Cell.OfState;
        if (!_person.Cell.OfState)
        {
            facts["stateRating"] = null;
        }
        else if (_profile != Profile.AchievementsNotGiven)
        {
            facts["stateRating"] = IsOutstanding ? "excellent" : IsModest ? "completed" : "good";
        }
    }

    private JsonObject Grades()
    {
        var grades = new JsonObject();
        foreach (var criterion in Criteria)
        {
            if (criterion == "taskResults")
            {
                if (_profile != Profile.ResultsNotGiven)
                {
                    grades[criterion] = IsOutstanding ? "excellent" : IsModest ? "average" : "good";
                }
            }
            else if (criterion == "remediation" && _random.Bool(0.2f))
            {
                grades[criterion] = null;
            }
            else
            {
                var usual = _random.Bool(0.8f) ? "good" : IsOutstanding ? "excellent" : "average";
                grades[criterion] = _profile == Profile.PoorCriterion && criterion == "workStyle" ? "poor" : usual;
            }
        }

        return grades;
    }

    private JsonObject Tasks()
    {
        var assigned = _random.Int(8, 20);
        var completed = _profile == Profile.UnderHalf ? assigned * 2 / 5
            : IsModest ? assigned - _random.Int(0, assigned / 5)
            : assigned;
        var tasks = new JsonObject
        {
            ["assigned"] = assigned,
            ["completed"] = completed,
            ["onTime"] = IsModest ? completed - _random.Int(1, completed / 3) : completed,
        };
        if (_profile != Profile.AchievementsNotGiven)
        {
            tasks["exceeded"] = IsOutstanding ? _random.Int((assigned + 1) / 2, assigned * 3 / 4)
                : IsModest ? 0
                : _random.Int(0, assigned * 2 / 5);
        }

        return tasks;
    }

    private JsonArray Discipline()
    {
        if (_profile is not (Profile.Reprimanded or Profile.SelfRemedied or Profile.OldFault))
        {
            return [];
        }

        var violated = new DateOnly(_profile == Profile.OldFault ? _year - 1 : _year, _random.Int(1, 5), _random.Int(1, 28));
        return
        [
            new JsonObject
            {
                ["form"] = "reprimand",
                ["violatedOn"] = Day(violated),
                ["decidedOn"] = Day(new DateOnly(_year, _random.Int(7, 10), _random.Int(1, 28))),
                ["dutyRelated"] = true,
                ["selfDetectedAndRemedied"] = _profile == Profile.SelfRemedied,
            },
        ];
    }

    private JsonObject Participation()
    {
        var participation = new JsonObject();
        switch (_profile)
        {
            case Profile.Exempt:
                participation["exempt"] = true;
                break;
            case Profile.Suspended:
                participation["suspended"] = true;
                break;
            case Profile.CommitteeSuspended:
                participation["committeeSuspended"] = true;
                break;
        }

        participation["admittedOn"] = Day(_person.AdmittedOn);
        switch (_profile)
        {
            case Profile.SickLeave:
                participation["sickLeaveMonths"] = 4;
                break;
            case Profile.MaternityLeave:
                participation["maternityLeave"] = true;
                break;
            case Profile.Transferred:
                participation["transferredOn"] = Day(new DateOnly(_year, 8, 1));
                break;
        }

        return participation;
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
