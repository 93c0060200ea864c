namespace KiemDiem.Rules.Engines;

/// <summary>The exceptions of one discipline decision that are not given, each as it would read if it were claimed.</summary>
internal static class DisciplineClaims
{
    public static IEnumerable<(string Property, Discipline Claimed)> Of(Discipline item)
    {
        if (item.AtFormerUnit is null)
        {
            yield return ("atFormerUnit", item with { AtFormerUnit = true });
        }

        if (item.SelfDetectedAndRemedied is null)
        {
            yield return ("selfDetectedAndRemedied", item with { SelfDetectedAndRemedied = true });
        }

        if (item.CountedBefore is null)
        {
            yield return ("countedBefore", item with { CountedBefore = true });
        }
    }
}
