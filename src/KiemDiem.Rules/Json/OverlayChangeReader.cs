using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads what an overlay changes in ladders.</summary>
internal sealed partial class OverlayChangeReader
{
    private static readonly Label NameShape = new("chữ không dấu và số, bắt đầu bằng chữ thường", "letters and digits, a lower-case letter first");
    private static readonly string[] Formulas = ["all", "any", "unless", "operand", "comparison", "required"];

    private readonly ReadingContext _context;
    private readonly CitationReader _citations;
    private readonly Dictionary<string, Operand> _operands;

    public OverlayChangeReader(ReadingContext context, CitationReader citations, ImmutableArray<LocalFact> localFacts)
    {
        _context = context;
        _citations = citations;
        _operands = Operands.ByKey.ToDictionary(StringComparer.Ordinal);
        foreach (var fact in localFacts.Where(fact => fact.LocalType != LocalFactType.Text))
        {
            _operands[fact.Key] = Operands.Of(fact);
        }
    }

    public ImmutableArray<OverlayChange> Read(ObjectReader root) => [.. root.Items("changes").SelectMany(item => Read(item.Item, item.Path))];

    private IEnumerable<OverlayChange> Read(JsonTree item, string path)
    {
        var kind = item.Properties.Find(property => property.Name == "change").Value?.Text;
        var form = OverlayNames.Changes.FirstOrDefault(form => form.Name == kind);
        var change = new ObjectReader(_context, item, path, form.Name is null ? ["change", "kinds", "citation", .. OverlayNames.Changes.SelectMany(one => one.Needed.Concat(one.Optional))] : ["change", "kinds", "citation", .. form.Needed, .. form.Optional]);
        if (form.Name is null)
        {
            if (change.Get("change") is { } wrong)
            {
                change.Wrong(wrong, change.PathOf("change"), CaseLayout.Names(OverlayNames.Changes.Select(one => one.Name)));
            }

            return [];
        }

        // What else is wrong in a change is told also where its citation is not usable.
        var (kinds, source) = (change.Kinds(), _citations.Read(change));
        var read = Of(form.Name, change, kinds, source!);
        return source is null || kinds.IsEmpty ? [] : read;
    }

    /// <summary>Reads a change of a form; one that is not usable is none, and what is wrong is told.</summary>
    private List<OverlayChange> Of(string form, ObjectReader change, ImmutableArray<SubjectKind> kinds, Source source)
    {
        var place = change.Place;
        OverlayChange? read = null;
        switch (form)
        {
            case "threshold" when change.Text("condition") is var key && Threshold(change, key) is { } required && key is not null:
                read = new OverlayChange.Threshold(key, required, kinds, source, place);
                break;
            case "replace" when change.Text("condition") is var key && Formula(change, "with") is { } with && key is not null:
                read = new OverlayChange.Replacement(key, with, kinds, source, place);
                break;
            case "remove" when change.Text("condition") is { } key:
                read = new OverlayChange.Removal(key, kinds, source, place);
                break;
            case "require" when change.Name<Rating>("rating") is var rating && Formula(change, "when") is { } when && rating is { } level:
                read = level == Rating.NotCompleted ? NoLevel(change) : new OverlayChange.Requirement(level, when, kinds, source, place);
                break;
            case "trigger" when Name(change) is var name && change.Label("label") is var label && Formula(change, "when") is { } when && name is not null && label is not null:
                read = new OverlayChange.AddedTrigger(name, label, when, change.Flag("weighed"), kinds, source, place);
                break;
            case "ceiling" when Name(change) is var name && change.Label("label") is var label && change.Name<Rating>("highest") is var highest && Formula(change, "when") is { } when && name is not null && label is not null && highest is { } rating:
                read = new OverlayChange.AddedCeiling(name, label, rating, when, kinds, source, place);
                break;
            case "notAbove" when change.Label("label") is { } label:
                return [.. NotAbove(change, label, kinds, source, place)];
            case "quota" when change.Number("share", 0, 1) is { } share:
                read = new OverlayChange.QuotaShare(share, change.Number("outstandingShare", 0, 1, false), kinds, source, place);
                break;
        }

        return read is null ? [] : [read];
    }

    /// <summary>Not above the rating of a unit or collective: one ceiling for each rating that could be exceeded.</summary>
    private IEnumerable<OverlayChange> NotAbove(ObjectReader change, Label label, ImmutableArray<SubjectKind> kinds, Source source, OverlayPlace place)
    {
        var from = change.Name<Position>("from", false);
        foreach (var (item, path) in change.Items("of", true))
        {
            if (item.Text is not { } key || !OverlayNames.NotAboveOf.Contains(key))
            {
                change.Wrong(item, path, CaseLayout.Names(OverlayNames.NotAboveOf));
                continue;
            }

            foreach (var rating in new[] { Rating.Excellent, Rating.Good, Rating.Completed })
            {
                var highest = rating - 1;
                OverlayFormula lower = new OverlayFormula.Leaf(_operands[key], Comparison.LessThan, (int)rating);
                var when = from is { } position
                    ? new OverlayFormula.Several(true, [new OverlayFormula.Leaf(_operands[FactTable.Position.Key], Comparison.AtLeast, (int)position), lower])
                    : lower;
                yield return new OverlayChange.AddedCeiling($"{key}.{Vocabulary.NameOf(highest)}", label, highest, when, kinds, source, place);
            }
        }
    }

    private static OverlayChange? NoLevel(ObjectReader change)
    {
        change.Wrong(change.Get("rating")!, change.PathOf("rating"), CaseLayout.Names(new[] { Rating.Completed, Rating.Good, Rating.Excellent }.Select(Vocabulary.NameOf)));
        return null;
    }

    private static string? Name(ObjectReader change) => change.Text("name", NamePattern().IsMatch, NameShape);

    private decimal? Threshold(ObjectReader change, string? key)
    {
        // The key of a condition has its operand between level and comparison; a condition that is not there is told when the overlay is put on its text.
        var operand = key is null ? null : _operands.Values.Where(operand => key.Contains($".{operand.Key}.", StringComparison.Ordinal)).MaxBy(operand => operand.Key.Length);
        return change.Get("required") is { } value ? Value(change, value, change.PathOf("required"), operand?.Type) : null;
    }

    private OverlayFormula? Formula(ObjectReader parent, string name) => parent.Get(name) is { } tree ? Formula(tree, parent.PathOf(name)) : null;

    private OverlayFormula? Formula(JsonTree tree, string path)
    {
        var formula = new ObjectReader(_context, tree, path, Formulas);
        if (formula.Has("all") || formula.Has("any"))
        {
            var isAll = formula.Has("all");
            List<OverlayFormula?> parts = [.. formula.Items(isAll ? "all" : "any").Select(item => Formula(item.Item, item.Path))];
            return parts.Contains(null) ? null : new OverlayFormula.Several(isAll, [.. parts.OfType<OverlayFormula>()]);
        }

        if (formula.Has("unless"))
        {
            var unless = new ObjectReader(_context, formula.Get("unless")!, formula.PathOf("unless"), "rule", "exception");
            var (rule, exception) = (Formula(unless, "rule"), Formula(unless, "exception"));
            return rule is null || exception is null ? null : new OverlayFormula.WithException(rule, exception);
        }

        return Leaf(formula);
    }

    private OverlayFormula.Leaf? Leaf(ObjectReader formula)
    {
        var (key, comparison) = (formula.Text("operand"), formula.Name<Comparison>("comparison"));
        if (key is null || !_operands.TryGetValue(key, out var operand))
        {
            if (key is not null)
            {
                formula.Wrong(formula.Get("operand")!, formula.PathOf("operand"), CaseLayout.Names(_operands.Keys));
            }

            return null;
        }

        var required = formula.Get("required") is { } value ? Value(formula, value, formula.PathOf("required"), operand.Type) : null;
        if (operand.Type == OperandType.Boolean && comparison is not null and not Comparison.Is)
        {
            formula.Wrong(formula.Get("comparison")!, formula.PathOf("comparison"), CaseLayout.Names([Vocabulary.NameOf(Comparison.Is)]));
            return null;
        }

        return comparison is null || required is null ? null : new(operand, comparison.Value, required.Value);
    }

    /// <summary>A threshold as its operand has it: a truth, a name, or a number.</summary>
    private static decimal? Value(ObjectReader parent, JsonTree value, string path, OperandType? type)
    {
        var isNumber = decimal.TryParse(value.Type == JsonTokenType.Number ? value.Text : null, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && decimal.Round(number, Fraction.MaximumDecimals) == number && Math.Abs(number) < 1_000_000_000;
        var (read, allowed) = type switch
        {
            OperandType.Boolean => (value.Type switch { JsonTokenType.True => 1, JsonTokenType.False => 0, _ => null }, Allowed.Flag),
            OperandType.Grade => (Named<Grade>(value), CaseLayout.Names(Vocabulary.NamesOf<Grade>())),
            OperandType.Rating => (Named<Rating>(value), CaseLayout.Names(Vocabulary.NamesOf<Rating>())),
            OperandType.Position => (Named<Position>(value), CaseLayout.Names(Vocabulary.NamesOf<Position>())),
            OperandType.Share => (isNumber && number is >= 0 and <= 1 ? number : null, new Label("số từ 0 đến 1", "a number from 0 to 1")),
            _ => (isNumber ? number : (decimal?)null, new Label("số", "a number")),
        };
        if (read is null)
        {
            parent.Wrong(value, path, allowed);
        }

        return read;
    }

    private static decimal? Named<TEnum>(JsonTree value)
        where TEnum : struct, Enum => value is { Type: JsonTokenType.String, Text: { } text } && Vocabulary.TryParse<TEnum>(text, out var parsed) ? Convert.ToInt32(parsed, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(OverlayNames.NamePattern, RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
