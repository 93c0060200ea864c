using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>One property of a discipline decision: the fact table of what stands inside the lists.</summary>
internal sealed record DisciplineProperty(
    string Name,
    Label Label,
    FactType Type,
    Func<Discipline, object?> Get,
    Func<Discipline, object?, Discipline> With)
{
    public static readonly ImmutableArray<DisciplineProperty> All =
    [
        new("form", new("hình thức kỷ luật", "form"), FactType.Name, item => item.Form, (item, value) => item with { Form = (DisciplineForm?)value }),
        Date("violatedOn", "ngày vi phạm", "violated on", item => item.ViolatedOn, (item, value) => item with { ViolatedOn = value }),
        Date("decidedOn", "ngày quyết định", "decided on", item => item.DecidedOn, (item, value) => item with { DecidedOn = value }),
        Flag("dutyRelated", "liên quan đến chức trách, nhiệm vụ", "duty-related", item => item.DutyRelated, (item, value) => item with { DutyRelated = value }),
        Flag("atFormerUnit", "vi phạm ở đơn vị cũ", "at a former unit", item => item.AtFormerUnit, (item, value) => item with { AtFormerUnit = value }),
        Flag("selfDetectedAndRemedied", "tự phát hiện và khắc phục xong hậu quả", "self-detected and remedied", item => item.SelfDetectedAndRemedied, (item, value) => item with { SelfDetectedAndRemedied = value }),
        Flag("countedBefore", "đã tính ở lần xếp loại trước", "counted before", item => item.CountedBefore, (item, value) => item with { CountedBefore = value }),
        Date("aggravatedOn", "ngày tăng nặng hình thức", "aggravated on", item => item.AggravatedOn, (item, value) => item with { AggravatedOn = value }) with { AllowsNone = true },
    ];

    public bool AllowsNone { get; init; }

    public Label Allowed
    {
        get
        {
            var allowed = Type switch
            {
                FactType.Boolean => new Label("true, false", "true, false"),
                FactType.Date => new Label("ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd"),
                _ => new Label(string.Join(", ", Vocabulary.NamesOf<DisciplineForm>()), string.Join(", ", Vocabulary.NamesOf<DisciplineForm>())),
            };
            return AllowsNone ? new(allowed.Vietnamese + ", null", allowed.English + ", null") : allowed;
        }
    }

    private static DisciplineProperty Date(string name, string vietnamese, string english, Func<Discipline, DateOnly?> get, Func<Discipline, DateOnly?, Discipline> with) =>
        new(name, new(vietnamese, english), FactType.Date, item => get(item), (item, value) => with(item, (DateOnly?)value));

    private static DisciplineProperty Flag(string name, string vietnamese, string english, Func<Discipline, bool?> get, Func<Discipline, bool?, Discipline> with) =>
        new(name, new(vietnamese, english), FactType.Boolean, item => get(item), (item, value) => with(item, (bool?)value));
}
