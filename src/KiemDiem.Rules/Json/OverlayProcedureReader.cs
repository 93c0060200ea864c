using System.Collections.Immutable;
using System.Text.Json;
using KiemDiem.Rules.Model;
using KiemDiem.Rules.Overlays;

namespace KiemDiem.Rules.Json;

/// <summary>Reads what an overlay orders for the round.</summary>
internal sealed class OverlayProcedureReader(ReadingContext context, CitationReader citations)
{
    private static readonly Label OwnCode = new("mỗi mục một mã riêng", "a code of its own for each item");
    private static readonly Label CalendarDay = new("ngày có trong lịch", "a day of the calendar");

    private readonly Dictionary<string, OverlayPlace> _places = new(StringComparer.Ordinal);

    public (ReviewProcedure Procedure, ImmutableDictionary<string, OverlayPlace> Places) Read(ObjectReader root)
    {
        var procedure = new ReviewProcedure
        {
            Deadlines = [.. root.Items("deadlines").Select(item => Deadline(item.Item, item.Path)).OfType<Deadline>()],
            Dossier = [.. root.Items("dossier").Select(item => Document(item.Item, item.Path)).OfType<DossierItem>()],
            Registrations = [.. root.Items("registrations").Select(item => Registration(item.Item, item.Path)).OfType<Registration>()],
            Rules = [.. root.Items("rules").Select(item => Rule(item.Item, item.Path)).OfType<ProcedureRule>()],
        };
        return (procedure, _places.ToImmutableDictionary(StringComparer.Ordinal));
    }

    private Deadline? Deadline(JsonTree item, string path)
    {
        var deadline = new ObjectReader(context, item, path, "code", "task", "level", "what", "who", "due", "before", "onlyYear", "citation");
        var (code, task, level, what, who) = (Code(deadline), deadline.Name<DeadlineTask>("task"), deadline.Name<PartyLevel>("level", false), deadline.Label("what"), deadline.Label("who"));
        var (due, before, year, source) = (Due(deadline), deadline.Label("before", false), deadline.Count("onlyYear", 2018, 2100, false), citations.Read(deadline));
        if (!deadline.Has("due") && !deadline.Has("before"))
        {
            deadline.Get("due");
        }

        return code is null || task is null || what is null || who is null || source is null || (due is null && before is null)
            ? null
            : new(code, task.Value, level, what, who, due, source) { Before = before, OnlyYear = year };
    }

    private DueDate? Due(ObjectReader deadline)
    {
        if (deadline.Get("due", false) is not { } tree)
        {
            return null;
        }

        var due = new ObjectReader(context, tree, deadline.PathOf("due"), "yearsLater", "month", "day", "included");
        if ((due.Count("yearsLater", 0, 2), due.Count("month", 1, 12), due.Count("day", 1, 31), due.Flag("included")) is not ({ } later, { } month, { } day, var isIncluded))
        {
            return null;
        }

        // A common year decides: 29 February is no day of every rating year.
        if (day > DateTime.DaysInMonth(2023, month))
        {
            due.Wrong(due.Get("day")!, due.PathOf("day"), CalendarDay, JsonTokenType.Number);
            return null;
        }

        return new(later, month, day, isIncluded);
    }

    private DossierItem? Document(JsonTree item, string path)
    {
        var document = new ObjectReader(context, item, path, "code", "label", "kinds", "ifAny", "citation");
        var (code, label, kinds, ifAny, source) = (Code(document), document.Label("label"), document.Kinds(), document.Flag("ifAny"), citations.Read(document));
        return code is null || label is null || source is null ? null : new(code, label, kinds, source) { IsIfAny = ifAny };
    }

    private Registration? Registration(JsonTree item, string path)
    {
        var registration = new ObjectReader(context, item, path, "code", "label", "kinds", "minimum", "maximum", "citation");
        var (code, label, kinds, source) = (Code(registration), registration.Label("label"), registration.Kinds(), citations.Read(registration));
        var minimum = registration.Count("minimum", 0, 100);
        var maximum = registration.Count("maximum", minimum ?? 0, 100);
        return code is null || label is null || source is null || minimum is null || maximum is null ? null : new(code, label, kinds, minimum.Value, maximum.Value, source);
    }

    private ProcedureRule? Rule(JsonTree item, string path)
    {
        var rule = new ObjectReader(context, item, path, "code", "step", "text", "citation");
        var (code, step, text, source) = (Code(rule), rule.Name<ProcedureStep>("step"), rule.Label("text"), citations.Read(rule));
        return code is null || step is null || text is null || source is null ? null : new(code, step.Value, text, source);
    }

    private string? Code(ObjectReader part)
    {
        var code = part.Text("code");
        if (code is not null && !_places.TryAdd(code, part.Place))
        {
            context.Add(DataProblemCode.DuplicateId, part.PathOf("code"), part.Get("code")!.Offset, JsonText.Cut(code), OwnCode);
        }

        return code;
    }
}
