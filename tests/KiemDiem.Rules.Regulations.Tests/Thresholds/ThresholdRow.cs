using System.Globalization;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Regulations.Tests.Notation;

namespace KiemDiem.Rules.Regulations.Tests.Thresholds;

/// <summary>One value of the facts of a condition, and whether the condition then holds.</summary>
/// <param name="Keys">The facts; or <c>ratingYear</c>, which no case has as a fact: the value is then the year in which an empty case is judged.</param>
/// <param name="Values">Their values.</param>
/// <param name="Expected">What the finding must say.</param>
internal sealed record ThresholdRow(string Keys, string Values, FindingStatus Expected)
{
    public bool IsRatingYear => Keys == Operands.RatingYear.Key;

    public bool IsAllAbsent => Values.Split('/').All(value => value == "?");

    public ReviewCase Case(SubjectKind kind)
    {
        var empty = new ReviewCase("row", kind);
        return IsRatingYear ? empty : empty.With(Keys, Values);
    }

    /// <summary>The year to judge in.</summary>
    /// <param name="ofTable">The year of the table, which is meant unless the row names its own.</param>
    public int YearOr(int ofTable) => IsRatingYear ? int.Parse(Values, CultureInfo.InvariantCulture) : ofTable;

    public override string ToString() => $"{Keys}={Values} -> {Expected}";
}
