namespace KiemDiem.Rules.Cli.Tests;

/// <summary>Small rounds of 2023 as a file has them, under 124-QĐ/TW.</summary>
internal static class RoundTexts
{
    /// <summary>A round of some cases.</summary>
    /// <param name="cohorts">The cohorts, as JSON.</param>
    /// <param name="cases">The cases, as JSON.</param>
    public static string Round(string cohorts, params IEnumerable<string> cases) =>
        $$"""{"year":2023,"cohorts":[{{cohorts}}],"cases":[{{string.Join(",", cases)}}]}""";

    /// <summary>Members of one cohort: the first ones are Excellent by their facts, the others Good.</summary>
    public static IEnumerable<string> Members(int excellent, int good) =>
        Enumerable.Range(1, excellent + good).Select(number => Member($"dv-{number}", number <= excellent));

    /// <summary>A member who is Excellent or Good by their facts.</summary>
    /// <param name="id">The id.</param>
    /// <param name="isExcellent">Whether Excellent.</param>
    /// <param name="more">Other properties, as JSON, with a comma before them.</param>
    public static string Member(string id, bool isExcellent, string more = "") => $$"""
        {"id":"{{id}}","kind":"partyMember","cohort":"nhom"{{more}},
         "grades":{"politicalIdeology":"good","ethicsLifestyle":"good","organizationDiscipline":"good","workStyle":"good","taskResults":"{{(isExcellent ? "excellent" : "good")}}","capacityExemplarity":"good","remediation":"good"},
         "tasks":{"assigned":10,"completed":10,"onTime":10,"exceeded":{{(isExcellent ? 5 : 4)}}},
         "findings":{"degradation":false,"prohibitedActs":false,"exemplarityBreach":false},
         "judgements":{"exemplary":{{(isExcellent ? "true" : "false")}}},
         "participation":{"admittedOn":"2010-05-19"}{{(more.Contains("\"discipline\"", StringComparison.Ordinal) ? "" : ",\"discipline\":[]")}}}
        """;

    /// <summary>An organisation of which nothing is known but the one above it.</summary>
    public static string Organization(string id, string parent) => $$"""{"id":"{{id}}","kind":"partyOrganization","parent":"{{parent}}"}""";
}
