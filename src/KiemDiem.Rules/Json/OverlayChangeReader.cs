using System.Collections.Immutable;
using System.Text.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads what an overlay changes in ladders.</summary>
internal sealed class OverlayChangeReader
{
    private static readonly string[] Leaves = ["operand", "comparison", "required"];

    private readonly ReadingContext _context;
    private readonly CitationReader _citations;
    private readonly Dictionary<string, Operand> _operands;
    private readonly IReadOnlySet<string> _unusable;

    /// <summary>Begins the changes.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="citations">Reads citations.</param>
    /// <param name="localFacts">The facts that the overlay and the text it stands on declare.</param>
    /// <param name="unusable">The names of declared facts whose declaration is not usable, which was told there.</param>
    public OverlayChangeReader(ReadingContext context, CitationReader citations, ImmutableArray<LocalFact> localFacts, IReadOnlySet<string> unusable)
    {
        _context = context;
        _citations = citations;
        _unusable = unusable;
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
        var own = form.Name is null ? OverlayNames.Changes.SelectMany(one => one.Needed.Concat(one.Optional)).Distinct() : form.Needed.Concat(form.Optional);
        var change = new ObjectReader(_context, item, path, ["change", "kinds", "citation", .. own]);
        if (form.Name is null)
        {
            if (change.Get("change") is { } wrong)
            {
                change.WrongName(wrong, change.PathOf("change"), OverlayNames.Changes.Select(one => one.Name));
            }

            return [];
        }

        // What else is wrong in a change is told also where its citation is not usable.
        var (kinds, source) = (change.Kinds(), _citations.Read(change));
        var read = Of(form.Name, change, kinds, source!);
        return source is null || kinds.IsEmpty ? [] : read;
    }

    /// <summary>Reads a change of a form; one that is not usable is none, and all that is wrong with it is told.</summary>
    private OverlayChange[] Of(string form, ObjectReader change, ImmutableArray<SubjectKind> kinds, Source source)
    {
        var place = change.Place;
        return form switch
        {
            "threshold" => (change.Text("condition"), Threshold(change)) is ({ } key, { } required)
                ? [new OverlayChange.Threshold(key, required, kinds, source, place)] : [],
            "replace" => (change.Text("condition"), Formula(change, "with")) is ({ } key, { } with)
                ? [new OverlayChange.Replacement(key, with, kinds, source, place)] : [],
            "remove" => change.Text("condition") is { } key
                ? [new OverlayChange.Removal(key, kinds, source, place)] : [],
            "require" => (Rating(change, "rating", OverlayNames.Standards), Formula(change, "when")) is ({ } rating, { } when)
                ? [new OverlayChange.Requirement(rating, when, kinds, source, place)] : [],
            "trigger" => (OverlayNames.Name(change), change.Label("label"), Formula(change, "when"), change.Flag("weighed")) is ({ } name, { } label, { } when, var isWeighed)
                ? [new OverlayChange.AddedTrigger(name, label, when, isWeighed, kinds, source, place)] : [],
            "ceiling" => (OverlayNames.Name(change), change.Label("label"), Rating(change, "highest", OverlayNames.Ceilings), Formula(change, "when")) is ({ } name, { } label, { } highest, { } when)
                ? [new OverlayChange.AddedCeiling(name, label, highest, when, kinds, source, place)] : [],
            "quota" => (change.Number("share", 0, 1), change.Number("outstandingShare", 0, 1, false)) is ({ } share, var outstandingShare)
                ? [new OverlayChange.QuotaShare(share, outstandingShare, kinds, source, place)] : [],
            _ => NotAbove(change, kinds, source, place),
        };
    }

    /// <summary>Not above the rating of a unit or collective: one ceiling for each rating that could be exceeded.</summary>
    private OverlayChange[] NotAbove(ObjectReader change, ImmutableArray<SubjectKind> kinds, Source source, OverlayPlace place)
    {
        var (label, from, keys) = (change.Label("label"), change.Name<Position>("from", false), new List<string>());
        foreach (var (item, path) in change.Items("of", true, true))
        {
            if (item is { Type: JsonTokenType.String, Text: { } key } && OverlayNames.NotAboveOf.Contains(key))
            {
                keys.Add(key);
            }
            else
            {
                change.WrongName(item, path, OverlayNames.NotAboveOf);
            }
        }

        return label is null ? [] : [.. keys.SelectMany(_ => OverlayNames.Standards.Reverse(), (key, standard) => NotAbove(key, standard))];

        OverlayChange NotAbove(string key, string standard)
        {
            _ = Vocabulary.TryParse<Rating>(standard, out var rating);
            var highest = rating - 1;
            OverlayFormula lower = new OverlayFormula.Leaf(_operands[key], Comparison.LessThan, (int)rating);
            var when = from is { } position
                ? new OverlayFormula.Several(true, [new OverlayFormula.Leaf(_operands[FactTable.Position.Key], Comparison.AtLeast, (int)position), lower])
                : lower;
            return new OverlayChange.AddedCeiling($"{key}.{Vocabulary.NameOf(highest)}", label, highest, when, kinds, source, place);
        }
    }

    /// <summary>A rating of those that make sense there.</summary>
    private static Rating? Rating(ObjectReader change, string property, ImmutableArray<string> allowed)
    {
        if (change.Get(property) is not { } value)
        {
            return null;
        }

        if (value is { Type: JsonTokenType.String, Text: { } name } && allowed.Contains(name) && Vocabulary.TryParse<Rating>(name, out var rating))
        {
            return rating;
        }

        change.WrongName(value, change.PathOf(property), allowed);
        return null;
    }

    private decimal? Threshold(ObjectReader change)
    {
        // The key of a condition has its operand between level and comparison; a condition that is not there is told when the overlay is put on its text.
        var key = change.Get("condition", false)?.Text;
        var operand = key is null ? null : _operands.Values.Where(operand => key.Contains($".{operand.Key}.", StringComparison.Ordinal)).MaxBy(operand => operand.Key.Length);
        return OverlayValues.Read(change, "required", operand);
    }

    private OverlayFormula? Formula(ObjectReader parent, string name) => parent.Get(name) is { } tree ? Formula(tree, parent.PathOf(name)) : null;

    private OverlayFormula? Formula(JsonTree tree, string path)
    {
        // A formula has one form; what belongs to another is told, not passed over.
        var has = tree.Properties.Where(property => property.Value.Type != JsonTokenType.Null).Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        if (has.Contains("all") || has.Contains("any"))
        {
            var form = has.Contains("all") ? "all" : "any";
            List<OverlayFormula?> parts = [.. new ObjectReader(_context, tree, path, form).Items(form, true, true).Select(item => Formula(item.Item, item.Path))];
            return parts.Count == 0 || parts.Contains(null) ? null : new OverlayFormula.Several(form == "all", [.. parts.OfType<OverlayFormula>()]);
        }

        if (has.Contains("unless"))
        {
            var outer = new ObjectReader(_context, tree, path, "unless");
            var unless = new ObjectReader(_context, outer.Get("unless")!, outer.PathOf("unless"), "rule", "exception");
            var (rule, exception) = (Formula(unless, "rule"), Formula(unless, "exception"));
            return rule is null || exception is null ? null : new OverlayFormula.WithException(rule, exception);
        }

        return Leaf(new ObjectReader(_context, tree, path, has.Overlaps(Leaves) ? Leaves : ["all", "any", "unless", .. Leaves]));
    }

    private OverlayFormula.Leaf? Leaf(ObjectReader formula)
    {
        var (key, comparison) = (formula.Text("operand"), formula.Name<Comparison>("comparison"));
        var operand = key is null ? null : _operands.GetValueOrDefault(key);
        if (key is not null && operand is null && !_unusable.Contains(key[(key.LastIndexOf('.') + 1)..]))
        {
            formula.WrongName(formula.Get("operand")!, formula.PathOf("operand"), _operands.Keys);
        }

        if (operand is null)
        {
            formula.Get("required");
            return null;
        }

        var required = OverlayValues.Read(formula, "required", operand);
        if (operand.Type == OperandType.Boolean && comparison is not null and not Comparison.Is)
        {
            formula.WrongName(formula.Get("comparison")!, formula.PathOf("comparison"), [Vocabulary.NameOf(Comparison.Is)]);
            return null;
        }

        return comparison is null || required is null ? null : new(operand, comparison.Value, required.Value);
    }
}
