using static KiemDiem.Rules.DataProblemCode;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>What can be wrong with an overlay, one mistake at a time.</summary>
internal static class OverlayFaults
{
    private const string Kinds = "partyMember, leader, partyCell, partyOrganization, leadershipCollective, unit";
    private const string Array = "a JSON array";
    private const string Filled = "a JSON array of at least one item";
    private const string Flag = "true, false";
    private const string Id = "lower-case letters, digits and hyphens, for example tinh-mau";
    private const string Mandatory = "it must be there";
    private const string Name = "letters and digits, a lower-case letter first";
    private const string Text = "a text that is not empty";
    private const string Year = "a whole number from 2018 to 2100";
    private const string Leader = "$.changes[1].with";

    /// <summary>Mistakes that a schema sees too.</summary>
    public static IReadOnlyList<OverlayFault> Formal { get; } =
    [
        // The head.
        new("\"overlay\": 1,", "\"overlay\": 2,", OutOfRange, "$.overlay", "2", "1"),
        new("\"overlay\": 1,", "\"overlay\": \"1\",", WrongType, "$.overlay", "\"1\"", "1"),
        new("\"$schema\": \"overlay-1.schema.json\"", "\"$schema\": 5", WrongType, "$['$schema']", "5", Text),
        new("\"id\": \"xa-thu\"", "\"id\": \"Xa-Thu\"", OutOfRange, "$.id", "\"Xa-Thu\"", Id),
        new("\"id\": \"xa-thu\"", "\"id\": \"xã-thử\"", OutOfRange, "$.id", "\"xã-thử\"", Id),
        new("\"id\": \"xa-thu\"", "\"id\": \"xa--thu\"", OutOfRange, "$.id", "\"xa--thu\"", Id),
        new("\"id\": \"xa-thu\"", "\"id\": \"xa.thu\"", OutOfRange, "$.id", "\"xa.thu\"", Id),
        new("\"id\": \"xa-thu\"", "\"id\": 5", WrongType, "$.id", "5", Id),
        new("\"title\": { \"vi\": \"Quy định của xã Thử\", ", "\"title\": { ", MissingProperty, "$.title.vi", "vi", Mandatory, "{ "),
        new("\"en\": \"Rules of the commune of Thử\"", "\"en\": \" \"", WrongType, "$.title.en", "\" \"", Text),
        new("\"en\": \"Rules of the commune of Thử\"", "\"en\": \"x\", \"fr\": \"y\"", UnknownProperty, "$.title.fr", "fr", "vi, en", "\"fr\""),
        new("\"base\": \"qd366-hd43\"", "\"base\": 366", WrongType, "$.base", "366", Text),
        new("\"revision\": 7", "\"revision\": 0", OutOfRange, "$.revision", "0", "a whole number from 1 to 1000000"),
        new("\"revision\": 7", "\"revision\": 1.5", OutOfRange, "$.revision", "1.5", "a whole number from 1 to 1000000"),
        new("\"revision\": 7", "\"revision\": 1e7", OutOfRange, "$.revision", "1e7", "a whole number from 1 to 1000000"),
        new("\"revision\": 7", "\"revision\": true", WrongType, "$.revision", "true", "a whole number from 1 to 1000000"),
        new("\"revision\": 7", "\"revision\": 7, \"author\": \"x\"", UnknownProperty, "$.author", "author", "$schema, overlay, id, title, base, revision, locality", "\"author\""),
        new("\"locality\": \"xa-thu-moi\"", "\"locality\": \"xa thu\"", OutOfRange, "$.locality", "\"xa thu\"", Id),
        new("\"firstYear\": 2026", "\"firstYear\": 2017", OutOfRange, "$.firstYear", "2017", Year),
        new("\"firstYear\": 2026", "\"firstYear\": \"2026\"", WrongType, "$.firstYear", "\"2026\"", Year),
        new("\"lastYear\": 2030", "\"lastYear\": 2101", OutOfRange, "$.lastYear", "2101", Year),

        // Documents.
        new("{ \"id\": \"qd5\", \"number\"", "{ \"id\": \"qd5\", \"url\": \"x\", \"number\"", UnknownProperty, "$.documents[0].url", "url", "id, number, date, kind", "\"url\""),
        new("\"number\": \"5-QĐ/ĐU\"", "\"number\": \"\"", WrongType, "$.documents[0].number", "\"\"", Text),
        new("\"date\": \"2025-11-05\"", "\"date\": \"05/11/2025\"", OutOfRange, "$.documents[0].date", "\"05/11/2025\"", "a date as yyyy-MM-dd"),
        new("\"date\": \"2025-11-05\"", "\"date\": \"2025-02-29\"", OutOfRange, "$.documents[0].date", "\"2025-02-29\"", "a date as yyyy-MM-dd"),
        new("\"date\": \"2025-11-05\"", "\"date\": 2025", WrongType, "$.documents[0].date", "2025", "a date as yyyy-MM-dd"),

        // Settings.
        new("\"noLevelMatches\": \"notCompleted\"", "\"noLevelMatch\": \"notCompleted\"", UnknownProperty, "$.settings.noLevelMatch", "noLevelMatch", "keyTargetsReading, scoreBandReading, noLevelMatches,", "\"noLevelMatch\""),
        new("\"noLevelMatches\": \"notCompleted\"", "\"noLevelMatches\": \"worst\"", UnknownName, "$.settings.noLevelMatches", "\"worst\"", "asText, notCompleted, needsAuthority"),
        new("\"noLevelMatches\": \"notCompleted\"", "\"noLevelMatches\": true", WrongType, "$.settings.noLevelMatches", "true", "asText, notCompleted, needsAuthority"),
        new("\"quotaCountsHead\": false", "\"quotaCountsHead\": \"false\"", WrongType, "$.settings.quotaCountsHead", "\"false\"", Flag),
        new("\"settings\": { \"noLevelMatches\": \"notCompleted\", \"quotaCountsHead\": false }", "\"settings\": []", WrongType, "$.settings", "[]", "a JSON object"),

        // Local facts.
        new("\"name\": \"onDuty\"", "\"name\": \"OnDuty\"", OutOfRange, "$.localFacts[1].name", "\"OnDuty\"", Name),
        new("\"name\": \"onDuty\"", "\"name\": \"on-duty\"", OutOfRange, "$.localFacts[1].name", "\"on-duty\"", Name),
        new("\"name\": \"onDuty\"", "\"name\": \"trực\"", OutOfRange, "$.localFacts[1].name", "\"trực\"", Name),
        new("\"type\": \"boolean\"", "\"type\": \"bool\"", UnknownName, "$.localFacts[1].type", "\"bool\"", "text, boolean, grade, rating, count, number, share"),
        new("\"kinds\": [\"partyMember\", \"leader\"]", "\"kinds\": [\"partyMember\", \"boss\"]", UnknownName, "$.localFacts[2].kinds[1]", "\"boss\"", Kinds),
        new("\"kinds\": [\"partyMember\", \"leader\"]", "\"kinds\": []", OutOfRange, "$.localFacts[2].kinds", "[]", Filled),
        new("\"kinds\": [\"partyMember\", \"leader\"]", "\"kinds\": \"leader\"", WrongType, "$.localFacts[2].kinds", "\"leader\"", Filled),
        new("\"type\": \"boolean\"", "\"type\": \"boolean\", \"maximum\": 1", UnknownProperty, "$.localFacts[1].maximum", "maximum", "name, label, type, kinds, allowsNone, citation", "\"maximum\""),
        new("\"minimum\": -5.5", "\"minimum\": \"low\"", WrongType, "$.localFacts[5].minimum", "\"low\"", "a number from -1000000000 to 1000000000"),
        new("\"type\": \"share\"", "\"type\": \"share\", \"maximum\": 1.5", OutOfRange, "$.localFacts[6].maximum", "1.5", "a number from 0 to 1"),
        new("\"allowsNone\": true", "\"allowsNone\": 1", WrongType, "$.localFacts[6].allowsNone", "1", Flag),

        // Citations.
        new("\"attestedYear\": 2026", "\"attestedYear\": 26", OutOfRange, "$.localFacts[2].citation.attestedYear", "26", Year),
        new("\"provision\": \"Điều 4\", \"evidence\": \"unverified\"", "\"provision\": \"Điều 4\", \"evidence\": \"sure\"", UnknownName, "$.localFacts[3].citation.evidence", "\"sure\"", "unverified, reported, published, dispatch"),
        new("\"document\": \"hd6\", \"provision\": \"Mục 3\"", "\"document\": \"hd6\"", MissingProperty, "$.changes[2].citation.provision", "provision", Mandatory, null),
        new("\"citation\": { \"document\": \"hd6\", \"provision\": \"Mục 3\", \"evidence\": \"dispatch\" }", "\"citation\": \"Mục 3\"", WrongType, "$.changes[2].citation", "\"Mục 3\"", "a JSON object"),

        // Changes.
        new("\"change\": \"remove\"", "\"change\": \"delete\"", UnknownName, "$.changes[2].change", "\"delete\"", "threshold, replace, remove, require, trigger, ceiling, notAbove, quota"),
        new("\"change\": \"remove\"", "\"change\": \"remove\", \"required\": 1", UnknownProperty, "$.changes[2].required", "required", "change, kinds, citation, condition", "\"required\""),
        new("\"kinds\": [\"unit\"], \"condition\"", "\"condition\"", MissingProperty, "$.changes[2].kinds", "kinds", Mandatory, null),
        new("\"kinds\": [\"unit\"], \"condition\"", "\"kinds\": [], \"condition\"", OutOfRange, "$.changes[2].kinds", "[]", Filled),
        new("\"condition\": \"gate.reviewed.is\"", "\"condition\": null", MissingProperty, "$.changes[2].condition", "condition", Mandatory, null),
        new("\"required\": 0.4", "\"required\": [0.4]", WrongType, "$.changes[0].required", "[…]", "a number from 0 to 1", "["),
        new("\"rating\": \"excellent\"", "\"rating\": \"superb\"", UnknownName, "$.changes[3].rating", "\"superb\"", "completed, good, excellent"),
        new("\"rating\": \"excellent\"", "\"rating\": \"notCompleted\"", UnknownName, "$.changes[3].rating", "\"notCompleted\"", "completed, good, excellent"),
        new("\"name\": \"unsatisfied\"", "\"name\": \"not satisfied\"", OutOfRange, "$.changes[4].name", "\"not satisfied\"", Name),
        new("\"weighed\": true", "\"weighed\": \"yes\"", WrongType, "$.changes[4].weighed", "\"yes\"", Flag),
        new("\"highest\": \"good\"", "\"highest\": \"excellent\"", UnknownName, "$.changes[5].highest", "\"excellent\"", "notCompleted, completed, good"),
        new("\"of\": [\"unitRating\"]", "\"of\": [\"unitRating\", \"stateRating\"]", UnknownName, "$.changes[6].of[1]", "\"stateRating\"", "collectiveRating, unitRating"),
        new("\"of\": [\"unitRating\"]", "\"of\": []", OutOfRange, "$.changes[6].of", "[]", Filled),
        new("\"of\": [\"unitRating\"]", "\"of\": [3]", WrongType, "$.changes[6].of[0]", "3", "collectiveRating, unitRating"),
        new("\"from\": \"deputy\"", "\"from\": \"chief\"", UnknownName, "$.changes[6].from", "\"chief\"", "none, member, deputy, head"),
        new("\"share\": 0.15", "\"share\": 15", OutOfRange, "$.changes[7].share", "15", "a number from 0 to 1"),
        new("\"outstandingShare\": 0.18", "\"outstandingShare\": -0.1", OutOfRange, "$.changes[7].outstandingShare", "-0.1", "a number from 0 to 1"),
        new("\"changes\": [\n", "\"changes\": [ \"all\",\n", WrongType, "$.changes[0]", "\"all\"", "a JSON object"),

        // Formulas.
        new("\"operand\": \"position\"", "\"operand\": \"rank\"", UnknownName, Leader + ".all[1].any[1].operand", "\"rank\"", "collectiveRating, "),
        new("\"operand\": \"position\", \"comparison\": \"is\"", "\"operand\": \"position\", \"comparison\": \"equals\"", UnknownName, Leader + ".all[1].any[1].comparison", "\"equals\"", "is, atLeast, atMost, lessThan, moreThan"),
        new("{ \"operand\": \"position\"", "{ \"not\": true, \"operand\": \"position\"", UnknownProperty, Leader + ".all[1].any[1].not", "not", "operand, comparison, required", "\"not\""),
        new("\"all\": [", "\"operand\": \"position\", \"all\": [", UnknownProperty, Leader + ".operand", "operand", "all", "\"operand\""),
        new("\"all\": [", "\"any\": [], \"all\": [", UnknownProperty, Leader + ".any", "any", "all", "\"any\""),
        new("\"unless\": { \"rule\"", "\"unless\": { \"when\": 1, \"rule\"", UnknownProperty, "$.changes[4].when.unless.when", "when", "rule, exception", "\"when\""),
        new("\"any\": [ { \"operand\": \"xa-thu.peers\", \"comparison\": \"atMost\", \"required\": \"completed\" }, { \"operand\": \"position\", \"comparison\": \"is\", \"required\": \"head\" } ]", "\"any\": [ ]", OutOfRange, Leader + ".all[1].any", "[]", Filled, "["),
        new("{ \"operand\": \"tasks.forceMajeure\", \"comparison\": \"is\", \"required\": true }", "true", WrongType, "$.changes[4].when.unless.exception", "true", "a JSON object"),

        // Orders for the round.
        new("\"task\": \"reviewAndRating\"", "\"task\": \"review\"", UnknownName, "$.deadlines[0].task", "\"review\"", "reviewAndRating, files, report, appraisal"),
        new("\"level\": \"grassroots\"", "\"level\": \"commune\"", UnknownName, "$.deadlines[0].level", "\"commune\"", "grassroots, district, province, central"),
        new("\"yearsLater\": 0", "\"yearsLater\": 3", OutOfRange, "$.deadlines[0].due.yearsLater", "3", "a whole number from 0 to 2"),
        new("\"month\": 12", "\"month\": 13", OutOfRange, "$.deadlines[0].due.month", "13", "a whole number from 1 to 12"),
        new("\"day\": 5", "\"day\": 32", OutOfRange, "$.deadlines[0].due.day", "32", "a whole number from 1 to 31"),
        new("\"included\": true", "\"included\": \"true\"", WrongType, "$.deadlines[0].due.included", "\"true\"", Flag),
        new("\"onlyYear\": 2026", "\"onlyYear\": 1", OutOfRange, "$.deadlines[0].onlyYear", "1", Year),
        new("\"before\": { \"vi\": \"đại hội\", \"en\": \"the congress\" }", "\"before\": null", MissingProperty, "$.deadlines[1].due", "due", Mandatory, null),
        new("\"ifAny\": true", "\"ifAny\": \"maybe\"", WrongType, "$.dossier[0].ifAny", "\"maybe\"", Flag),
        new("\"maximum\": 3", "\"maximum\": 101", OutOfRange, "$.registrations[0].maximum", "101", "a whole number from 1 to 100"),
        new("\"step\": \"attendance\"", "\"step\": \"voting\"", UnknownName, "$.rules[0].step", "\"voting\"", "preparation, suggestedReview, attendance, content, afterReview, reReview, reRating"),
        new("\"rules\": [ {", "\"rules\": [ 0, {", WrongType, "$.rules[0]", "0", "a JSON object"),
        new("[ { \"code\": \"xa.attendance\", \"step\": \"attendance\", \"text\": { \"vi\": \"cử người dự\", \"en\": \"send somebody\" }, \"citation\": { \"document\": \"hd6\", \"provision\": \"Mục 13\", \"evidence\": \"dispatch\" } } ]", "7", WrongType, "$.rules", "7", Array),
    ];

    /// <summary>Mistakes that no schema sees: of two places together, of a closed list that a catalogue has, or of how JSON is written.</summary>
    public static IReadOnlyList<OverlayFault> Contextual { get; } =
    [
        new("\"base\": \"qd366-hd43\"", "\"base\": \"qd367\"", UnknownName, "$.base", "\"qd367\"", "qd132-hd16 (2018), qd132-hd21 (2019-2022), qd124-hd25 (2023-2024), qd366-hd43 (2025-)"),
        new("\"revision\": 7", "\"revision\": 7, \"revision\": 8", DuplicateProperty, "$.revision", "revision", "each property once", "\"revision\": 8"),
        new("\"evidence\": \"published\"", "\"evidence\": \"published\", \"evidence\": \"dispatch\"", DuplicateProperty, "$.localFacts[1].citation.evidence", "evidence", "each property once", "\"evidence\": \"dispatch\""),
        new("{ \"id\": \"hd6\"", "{ \"id\": \"qd5\", \"number\": \"7\", \"date\": \"2025-01-01\", \"kind\": { \"vi\": \"a\", \"en\": \"b\" } }, { \"id\": \"hd6\"", DuplicateId, "$.documents[1].id", "qd5", "an id of its own for each document", "\"qd5\""),
        new("\"document\": \"qd5\", \"provision\": \"Điều 4\"", "\"document\": \"qd6\", \"provision\": \"Điều 4\"", UnknownName, "$.localFacts[3].citation.document", "\"qd6\"", "qd5, hd6"),
        new("\"document\": \"hd6\", \"provision\": \"Mục 11\"", "\"document\": \"hd7\", \"provision\": \"Mục 11\"", UnknownName, "$.dossier[0].citation.document", "\"hd7\"", "qd5, hd6"),
        new("\"name\": \"onDuty\"", "\"name\": \"remark\"", DuplicateId, "$.localFacts[1].name", "remark", "a name of its own for each fact", "\"remark\""),
        new("\"minimum\": 2, \"maximum\": 50", "\"minimum\": 51, \"maximum\": 50", OutOfRange, "$.localFacts[4].maximum", "50", "a number from 51 to 1000000000"),
        new("\"minimum\": 2, \"maximum\": 50", "\"maximum\": -1", OutOfRange, "$.localFacts[4].maximum", "-1", "a number from 0 to 1000000000"),
        new("\"operand\": \"xa-thu.visits\"", "\"operand\": \"xa-thu.visit\"", UnknownName, "$.changes[3].when.operand", "\"xa-thu.visit\"", "collectiveRating, "),
        new("\"operand\": \"xa-thu.visits\"", "\"operand\": \"xa-thu.remark\"", UnknownName, "$.changes[3].when.operand", "\"xa-thu.remark\"", "collectiveRating, "),
        new("\"operand\": \"score.total\"", "\"operand\": \"score.sum\"", UnknownName, "$.changes[5].when.operand", "\"score.sum\"", "collectiveRating, "),
        new("\"comparison\": \"is\", \"required\": true", "\"comparison\": \"atLeast\", \"required\": true", UnknownName, "$.changes[4].when.unless.exception.comparison", "\"atLeast\"", "is"),
        new("\"comparison\": \"is\", \"required\": true", "\"comparison\": \"is\", \"required\": 1", WrongType, "$.changes[4].when.unless.exception.required", "1", Flag),
        new("\"required\": \"average\"", "\"required\": \"fair\"", UnknownName, Leader + ".all[0].required", "\"fair\"", "poor, average, good, excellent"),
        new("\"required\": \"average\"", "\"required\": 2", WrongType, Leader + ".all[0].required", "2", "poor, average, good, excellent"),
        new("\"atMost\", \"required\": \"completed\"", "\"atMost\", \"required\": \"average\"", UnknownName, Leader + ".all[1].any[0].required", "\"average\"", "notCompleted, completed, good, excellent"),
        new("\"required\": \"head\"", "\"required\": \"chief\"", UnknownName, Leader + ".all[1].any[1].required", "\"chief\"", "none, member, deputy, head"),
        new("\"required\": 0.5", "\"required\": 50", OutOfRange, "$.changes[4].when.unless.rule.required", "50", "a number from 0 to 1"),
        new("\"required\": 0.5", "\"required\": \"0.5\"", WrongType, "$.changes[4].when.unless.rule.required", "\"0.5\"", "a number from 0 to 1"),
        new("\"required\": 0.5", "\"required\": 0.1234567891", OutOfRange, "$.changes[4].when.unless.rule.required", "0.1234567891", "a number from 0 to 1"),
        new("\"required\": 10", "\"required\": 51", OutOfRange, "$.changes[3].when.required", "51", "a number from 2 to 50"),
        new("\"required\": 10", "\"required\": 1.9", OutOfRange, "$.changes[3].when.required", "1.9", "a number from 2 to 50"),
        new("\"required\": 95", "\"required\": 100.5", OutOfRange, "$.changes[5].when.required", "100.5", "a number from 0 to 100"),
        new("\"required\": 0.4", "\"required\": 40", OutOfRange, "$.changes[0].required", "40", "a number from 0 to 1"),
        new("\"share\": 0.15", "\"share\": 0.00000000000000000000000000001", OutOfRange, "$.changes[7].share", "0.00000000000000000000000000001", "a number from 0 to 1"),
        new("\"month\": 12, \"day\": 5", "\"month\": 2, \"day\": 29", OutOfRange, "$.deadlines[0].due.day", "29", "a day of the calendar"),
        new("\"code\": \"xa.report\"", "\"code\": \"xa.review\"", DuplicateId, "$.deadlines[1].code", "xa.review", "a code of its own for each item", "\"xa.review\""),
        new("\"minimum\": 1, \"maximum\": 3", "\"minimum\": 4, \"maximum\": 3", OutOfRange, "$.registrations[0].maximum", "3", "a whole number from 4 to 100"),

        // What the text does not allow is told with the place of the change.
        new("\"condition\": \"gate.reviewed.is\"", "\"condition\": \"gate.exempt.is\"", NotAllowed, "$.changes[2]", "gate.exempt.is [unit]", "gate.reviewed.is, ", ""),
        new("\"firstYear\": 2026", "\"firstYear\": 2024", NotAllowed, "$", "2024-2030", "qd366-hd43: 2025-", ""),
        new("\"lastYear\": 2030", "\"lastYear\": 2025", NotAllowed, "$", "2026-2025", "qd366-hd43: 2025-", ""),
    ];
}
