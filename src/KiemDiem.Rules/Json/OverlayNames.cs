using System.Collections.Immutable;

namespace KiemDiem.Rules.Json;

/// <summary>The names of the overlay form, for the reader and the schema.</summary>
internal static class OverlayNames
{
    /// <summary>Ids of overlays and localities.</summary>
    public const string IdPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>Names of local facts, triggers and ceilings.</summary>
    public const string NamePattern = "^[a-z][A-Za-z0-9]*$";

    /// <summary>The properties of the document.</summary>
    public static readonly ImmutableArray<string> Root =
        ["$schema", "overlay", "id", "title", "base", "revision", "locality", "firstYear", "lastYear", "documents", "settings", "localFacts", "changes", "deadlines", "dossier", "registrations", "rules"];

    /// <summary>What a change can be, with the properties that it has beside <c>change</c>, <c>kinds</c> and <c>citation</c>: those it must have first.</summary>
    public static readonly ImmutableArray<(string Name, ImmutableArray<string> Needed, ImmutableArray<string> Optional)> Changes =
    [
        ("threshold", ["condition", "required"], []),
        ("replace", ["condition", "with"], []),
        ("remove", ["condition"], []),
        ("require", ["rating", "when"], []),
        ("trigger", ["name", "label", "when"], ["weighed"]),
        ("ceiling", ["name", "label", "highest", "when"], []),
        ("notAbove", ["label", "of"], ["from"]),
        ("quota", ["share"], ["outstandingShare"]),
    ];

    /// <summary>The ratings that a subject may not exceed: those of the unit and of the collective.</summary>
    public static readonly ImmutableArray<string> NotAboveOf = [FactTable.CollectiveRating.Key, FactTable.UnitRating.Key];
}
