using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Tests.Approvals;

/// <summary>The lines of docs/rules/fingerprints.txt: id, revision, SHA-256.</summary>
internal static class FingerprintLines
{
    public static string Of(IEnumerable<Regulation> regulations) =>
        string.Concat(regulations.Select(regulation => $"{regulation.Id} {regulation.Revision} {regulation.LogicFingerprint}\n"));

    /// <summary>What is wrong with a regulation by the approved lines, and what to do; null when nothing is.</summary>
    public static string? Problem(Regulation regulation, string? approved)
    {
        var line = approved?.Split('\n').Select(text => text.Split(' ')).FirstOrDefault(parts => parts[0] == regulation.Id);
        return line switch
        {
            null => $"{regulation.Id} has no approved fingerprint. Run the tests with {Approval.Variable}=1 and commit docs/rules/fingerprints.txt.",
            [_, var revision, var hash] when hash != regulation.LogicFingerprint && revision == $"{regulation.Revision}" =>
                $"The logic of {regulation.Id} changed, but its Revision is still {revision}. If the change is meant: raise Revision, enter in CHANGELOG.md " +
                $"under \"Outcomes changed\" what can come out differently, then run the tests with {Approval.Variable}=1 and commit docs/rules/fingerprints.txt.",
            [_, var revision, var hash] when hash != regulation.LogicFingerprint || revision != $"{regulation.Revision}" =>
                $"{regulation.Id} is approved at revision {revision} and now carries revision {regulation.Revision}. Run the tests with {Approval.Variable}=1 and commit docs/rules/fingerprints.txt.",
            _ => null,
        };
    }
}
