using System.Globalization;
using System.Text;
using KiemDiem.Rules.Analysis;
using KiemDiem.Rules.Explanations;

namespace KiemDiem.Rules.Regulations.Tests.Analysis;

/// <summary>The page <c>docs/law/gaps.md</c>: what is found of every rule set, explained; its tables are made from the findings.</summary>
internal static class LawGapsPage
{
    public static string Text()
    {
        var page = new StringBuilder("""
            # Gaps of the law

            `kiemdiem regulations check ID` goes through every case that a rule set tells apart, none left out and none sampled, and tells what no level takes,
            what the text says twice, and what cannot be meant. Each finding has a case that shows it, with complete facts: save it and evaluate it. Computed from
            the encoding; how a text is to be read, the competent authority decides.

                kiemdiem regulations check qd366-hd43 --language en --witnesses cases
                kiemdiem evaluate cases/leader.gap.veryLate.json --explain

            In code:

            ```csharp
            RegulationCheck check = RegulationCheck.Of(RegulationCatalog.Default.ById("qd366-hd43"), RegulationCatalog.Default);
            foreach (LawFinding finding in check.Findings.Where(finding => finding.Kind == LawFindingKind.Gap))
            {
                Console.WriteLine($"{finding.Id}: {finding.Text.English} ({finding.Witness!.Outcome.Candidates})");
            }
            // partyMember.gap.excellentBand: 90 points or more, but a condition of Excellent fails: the band of Good ends below 90 (Good)
            // …
            ```

            ## What is a fault, and what is how the text is

            | finding | | what it says | its case |
            |---|---|---|---|
            | `gap` | the text | no level takes the case, no case of Not completed counts it: the authority decides | is left to the authority |
            | `lowerLevelAsksMore` | the text | a level does not ask for something that the level below asks for | has the higher rating without it |
            | `redundantRule` | the text | the rule says only what others say already | the rule holds, and another gives the same |
            | `redundantCondition` | the text | without the condition every outcome is the same | the condition decides in its rule, and the outcome is the same without it |
            | `unreachableRating` | fault | no case has the rating | has the conditions of the level, and another rating; none where no case can have them |
            | `overlappingBands` | fault | two levels whose bands exclude each other share a part | is in both bands |
            | `thresholdsOutOfOrder` | fault | a level asks for less of the same thing than the level below | has the less and not the more |
            | `shadowedRule` | fault | the rule cannot hold, or something else always decides before it | the rule holds, and something else decides |

            A text may leave a gap and may say a thing twice. It does not mean a rating for nobody, a rule that is never used, bands that are exclusive and overlap, or
            less for a higher rating: there a threshold or the order of the rules is wrong, and the exit status is 1. A rule before which another always decides **the
            same** is not shadowed but redundant.

            What is said of no case holds in every rating year that the text governs; what a case shows holds in the year of the case. Rules and conditions are taken out
            one at a time: of two that say the same, each is found, and one is needed. Notes decide nothing and are left out, and so are the conditions of a gap that the
            encoding names: they describe what the levels leave. What a gate or a weighed case leaves to the authority is no gap: there the text says so.

            ## What was found

            No encoded text has a fault. Where a gap is left the outcome is `NeedsAuthority` with the candidates: [the law as we read it](../law.md).

            - **366-QĐ/TW**: the bands of points leave four gaps, for every kind of subject, and no other. From 90 points without a condition of Excellent, Good ends
              below 90; from 70 points with up to 20 % late, Completed ends below 70; very late or unfinished tasks from 50 points on are in no list of Not completed. The
              setting `scoreBandReading: cascading` closes the first two. A leader can be Excellent with tasks that are late, and would not be Good with them: "on
              time" is not in the clause on Excellent. That Completed begins at 50 points is said again by "under 50 points" among the cases of Not completed.
            - **124-QĐ/TW**: one gap, for units, Party organisations and cells: a member of the leadership was disciplined and did not find and remedy the fault. Every
              level asks that there be none, and Điều 12 khoản 4 counts only discipline of the leadership as such. For leadership collectives 4.2 counts members as well, and
              individuals have no gap: whoever is graded Average or better has Completed, whoever is graded Poor is Not completed; so the grades that Completed asks
              for are said twice.
            - **132-QĐ/TW**: whoever has no level is Not completed, so there is no gap but for leaders, where 89-QĐ/TW has a closed list of cases of Not completed:
              conduct that is not exemplary, own tasks unfinished, over 20 % of them late, and half to 70 % of the unit's targets are in no list. A head under a unit
              rated Not completed is Not completed by 132-QĐ/TW itself, so the lowest ceiling says it again; as "Party building graded Poor" says what follows for an
              organisation without a level anyway.
            - **Levels that include those below** (132, 124) repeat what the level below asks for, and every repetition can be spared.
            - **Local rules** leave the gaps of the text they stand on: none adds one, and none closes one.


            """).Replace("\r", "");
        foreach (var regulation in RegulationCatalog.Default.Regulations.Where(regulation => regulation.BaseId is null))
        {
            var findings = FindingLines.Of(regulation.Id).Findings;
            page.Append(CultureInfo.InvariantCulture, $"## {regulation.Title.English} (`{regulation.Id}`)\n\n| finding | kinds of subject | what | left to the authority | provision | evidence |\n|---|---|---|---|---|---|\n");
            foreach (var same in findings.Where(finding => finding.Kind != LawFindingKind.RedundantCondition).GroupBy(finding => (finding.Kind, finding.Text.English, finding.Candidates, finding.Source.Citation, finding.Source.Evidence)))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Vocabulary.NameOf(same.Key.Kind)} | {Kinds(same)} | {same.Key.English} | {ValueText.Outcomes(same.Key.Candidates, Language.English)} | {Cite(same.First())} |\n");
            }

            page.Append("\nConditions that can be spared:\n\n| condition | kinds of subject | because |\n|---|---|---|\n");
            foreach (var same in findings.Where(finding => finding.Kind == LawFindingKind.RedundantCondition).GroupBy(finding => (finding.Key, By: string.Join(", ", finding.By.Select(key => $"`{key}`")))))
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{same.Key.Key}` | {Kinds(same)} | {(same.Key.By.Length > 0 ? same.Key.By : "several rules together")} |\n");
            }

            page.Append('\n');
        }

        page.Append("## Local rules\n\n| rule set | stands on | findings of its own |\n|---|---|---|\n");
        foreach (var regulation in RegulationCatalog.Default.Regulations.Where(regulation => regulation.BaseId is not null))
        {
            var ofBase = FindingLines.Of(regulation.BaseId!).Findings.Select(finding => finding.Id).ToHashSet();
            var own = FindingLines.Of(regulation.Id).Findings.Where(finding => !ofBase.Remove(finding.Id)).Select(finding => $"`{finding.Id}`");
            page.Append(CultureInfo.InvariantCulture, $"| `{regulation.Id}` | `{regulation.BaseId}` | {string.Join(", ", own.Concat(ofBase.Select(id => $"not `{id}`")).DefaultIfEmpty("none"))} |\n");
        }

        return page.ToString();
    }

    private static string Kinds(IEnumerable<LawFinding> findings)
    {
        var kinds = findings.Select(finding => finding.Subject).Distinct().ToList();
        return kinds.Count == SubjectKinds.All.Length ? "all" : string.Join(", ", kinds.Select(kind => $"`{Vocabulary.NameOf(kind)}`"));
    }

    private static string Cite(LawFinding finding) =>
        $"{finding.Source.Citation.Provision}, {finding.Source.Citation.Document.Number} | {ValueText.Of(finding.Source, Language.English)}";
}
