using System.Globalization;

namespace KiemDiem.Rules.Cli;

/// <summary>The messages of the tool.</summary>
internal enum Say
{
    ReadingCases,
    Evaluating,
    FileHasProblems,
    UnknownEnding,
    YearNeeded,
    FileNotFound,
    NoNRules,
    Id,
    Subject,
    Result,
    Why,
    Article,
    Evidence,
    Summary,
    Year,
    Years,
    Locality,
    BasedOn,
    Revision,
    Title,
    Documents,
    Conditions,
    Condition,
    Required,
    Fallback,
    Quota,
    Consequence,
    Now,
    Weighed,
    NotRated,
    ReviewDue,
    AuthorityDecides,
    NotAbove,
    Counterfactual,
    Proposal,
    Undetermined,
}
