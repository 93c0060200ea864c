namespace KiemDiem.Rules.Samples;

/// <summary>Draws the years of the members in the ordinary cohorts: well within the quota.</summary>
internal sealed class MemberYears(District district)
{
    private const int OpenMembers = 5;

    private static readonly PlannedFault[] Faults = [PlannedFault.PoorCriterion, PlannedFault.UnderHalf, PlannedFault.ProhibitedActs, PlannedFault.Degradation, PlannedFault.Disciplined, PlannedFault.Disciplined];

    private static readonly PlannedYear[] NotRated = [PlannedYear.Exempt, PlannedYear.Exempt, PlannedYear.Suspended, PlannedYear.NewlyAdmitted];

    public void Draw()
    {
        var members = district.Cells.SelectMany(cell => cell.Members).Where(member => !member.IsTaken);
        foreach (var cohort in members.GroupBy(member => member.Cohort, (_, members) => members.ToList()).ToList())
        {
            Draw([.. district.Random.Shuffle(cohort)]);
        }

        for (var i = 0; i < OpenMembers; i++)
        {
            var member = district.TakeMember();
            (member.Year, member.Fault) = (PlannedYear.ExcellentOrGood, PlannedFault.None);
        }
    }

    private void Draw(List<PlannedSubject> cohort)
    {
        var size = cohort.Count;
        var places = new Queue<PlannedSubject>(cohort);
        Give(Quota.Modest(size), _ => PlannedYear.Excellent);
        Give(size / 8, _ => PlannedYear.Completed);
        Give(size / 40, _ => district.Random.ArrayElement(NotRated));
        Give(size / 50, member =>
        {
            member.Fault = district.Random.ArrayElement(Faults);
            return PlannedYear.NotCompleted;
        });

        // Disciplined, and Good all the same.
        Give(size / 60, member =>
        {
            member.Fault = PlannedFault.SelfRemedied;
            return PlannedYear.Good;
        });

        void Give(int count, Func<PlannedSubject, PlannedYear> year)
        {
            for (var i = 0; i < count; i++)
            {
                var member = places.Dequeue();
                member.Year = year(member);
            }
        }
    }
}
