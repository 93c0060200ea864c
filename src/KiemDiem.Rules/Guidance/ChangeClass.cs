namespace KiemDiem.Rules;

/// <summary>Whose hands a fact is in, as far as its kind tells: what a change of it means for the subject.</summary>
public enum ChangeClass
{
    /// <summary>What the subject's own work and review can still change within the year: grades, tasks, points, judgements.</summary>
    ThisYear = 1,

    /// <summary>What is established and can only be corrected, not worked off: findings, discipline, dates, exemptions, votes, quarters.</summary>
    OnRecord,

    /// <summary>What others decide: the ratings of the unit, the collective, subunits and peers, the state rating, posts, what is assigned.</summary>
    ByOthers,
}
