using Bogus;
using Bogus.DataSets;

namespace KiemDiem.Rules.Samples;

/// <summary>Names drawn by lot, family name first.</summary>
internal sealed class VietnameseNames(Randomizer random)
{
    private readonly Name _names = new("vi") { Random = random };

    public string Next(bool isWoman)
    {
        var gender = isWoman ? Name.Gender.Female : Name.Gender.Male;

        // The data set writes some names with the Icelandic letter eth instead of the Vietnamese Đ.
        return $"{_names.LastName(gender)} {_names.FirstName(gender)}".Replace('\u00D0', '\u0110').Normalize();
    }
}
