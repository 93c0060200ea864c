using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Regulations.Authoring.Conditions;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>The ceilings that texts share.</summary>
internal static class Ceilings
{
    /// <summary>Not above the rating of a unit or collective: one ceiling for each rating that could be exceeded.</summary>
    /// <param name="ofWhat">The rating that is the ceiling.</param>
    /// <param name="label">The ceiling in words.</param>
    /// <param name="source">The provision.</param>
    /// <param name="applies">Whom it binds; null for everyone of the kind.</param>
    public static IEnumerable<Ceiling> NotAbove(FactDefinition<Rating> ofWhat, Label label, Source source, Condition? applies = null)
    {
        foreach (var rating in new[] { Rating.Excellent, Rating.Good, Rating.Completed })
        {
            var lower = When(Level.Ceiling, Operands.Of(ofWhat), Comparison.LessThan, (int)rating, source, Vocabulary.NameOf(rating));
            var highest = rating - 1;
            yield return new($"{ofWhat.Key}.{Vocabulary.NameOf(highest)}", label, highest, applies is null ? lower : Formula.All(applies, lower), source);
        }
    }

    /// <summary>Leaders from a position up: not above their collective, nor above their unit.</summary>
    public static IEnumerable<Ceiling> OfLeaders(Position from, Label label, Source source)
    {
        var position = When(Level.Ceiling, Operands.Of(FactTable.Position), Comparison.AtLeast, (int)from, source);
        return NotAbove(FactTable.CollectiveRating, label, source, position).Concat(NotAbove(FactTable.UnitRating, label, source, position));
    }
}
