using System.Globalization;

namespace KiemDiem.Rules.Benchmarks.Rounds;

/// <summary>A province with districts of a hundred communes, without end: a larger round holds more communes, not larger ones.</summary>
internal static class PlannedRound
{
    public const int CommunesOfDistrict = 100;

    private const string Province = "tinh";

    public static IEnumerable<PlannedCase> Cases()
    {
        yield return new(Province, SubjectKind.PartyOrganization, Rating.Good, "dang-bo-cap-tinh");
        for (var commune = 0; ; commune++)
        {
            if (commune % CommunesOfDistrict == 0)
            {
                yield return new(DistrictOf(commune), SubjectKind.PartyOrganization, Rating.Good, "dang-bo-cap-huyen") { Parent = Province };
            }

            foreach (var subject in new PlannedCommune(commune).Cases())
            {
                yield return subject;
            }
        }
    }

    /// <summary>The id of the organisation of the district that a commune lies in.</summary>
    public static string DistrictOf(int commune) => string.Create(CultureInfo.InvariantCulture, $"huyen-{commune / CommunesOfDistrict:D3}");
}
