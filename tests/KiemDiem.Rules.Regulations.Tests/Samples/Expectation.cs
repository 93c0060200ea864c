using System.Text.Json.Serialization;

namespace KiemDiem.Rules.Regulations.Tests.Samples;

/// <summary>What must come of one edge case, as its file states it.</summary>
internal sealed record Expectation
{
    public required string Id { get; init; }

    /// <summary>The text to judge by, when it is not the one that governs.</summary>
    public string? Regulation { get; init; }

    public required string Outcome { get; init; }

    public string? Rating { get; init; }

    public string? LoweredFrom { get; init; }

    public string? Reason { get; init; }

    public bool? ReviewDue { get; init; }

    public string[] Candidates { get; init; } = [];

    public string[]? Possible { get; init; }

    public string[] Missing { get; init; } = [];

    public string[] Notes { get; init; } = [];

    public Article? Clause { get; init; }

    public required Reason[] Because { get; init; }

    public required Sentence Why { get; init; }

    public override string ToString() => Regulation is null ? Id : $"{Id}, {Regulation}";
}

/// <summary>The expectations of one file.</summary>
internal sealed record ExpectationFile([property: JsonRequired] Expectation[] Expected);

/// <summary>A condition that decides, whether it holds, and the article that states it.</summary>
internal sealed record Reason(string Condition, string Status, string Document, string Provision);

/// <summary>A place in a text.</summary>
internal sealed record Article(string Document, string Provision);

/// <summary>A sentence in both languages.</summary>
internal sealed record Sentence(string Vi, string En);
