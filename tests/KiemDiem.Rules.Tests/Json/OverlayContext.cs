using System.Text.RegularExpressions;

namespace KiemDiem.Rules.Tests.Json;

/// <summary>What the reader can find wrong where a schema cannot.</summary>
internal static partial class OverlayContext
{
    /// <summary>Whether a problem hangs on another place, on the catalogue, or on how a number is written.</summary>
    public static bool Explains(DataProblem problem) => problem.Code switch
    {
        DataProblemCode.NotAllowed or DataProblemCode.DuplicateId or DataProblemCode.DuplicateProperty => true,

        // An id that names nothing, a threshold that its operand cannot have, a condition of a truth.
        DataProblemCode.UnknownName => problem.Path == "$.base" || Named().IsMatch(problem.Path),
        DataProblemCode.WrongType => Threshold().IsMatch(problem.Path),
        DataProblemCode.OutOfRange => Threshold().IsMatch(problem.Path) || Between().IsMatch(problem.Path) || Fine(problem.Found),
        _ => false,
    };

    /// <summary>Whether a number has more digits than numbers may have.</summary>
    private static bool Fine(string found) => found.Length > 10 && found.Contains('.', StringComparison.Ordinal) && char.IsAsciiDigit(found[^1]);

    [GeneratedRegex(@"\.(document|operand|comparison|required)\z")]
    private static partial Regex Named();

    [GeneratedRegex(@"\.required\z")]
    private static partial Regex Threshold();

    // The largest of two numbers, and the 29 February.
    [GeneratedRegex(@"\.maximum\z|\.due\.day\z")]
    private static partial Regex Between();
}
