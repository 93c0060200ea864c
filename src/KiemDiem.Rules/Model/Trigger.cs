namespace KiemDiem.Rules.Model;

/// <summary>A case in which the rating is Không hoàn thành nhiệm vụ whatever else holds, or in which the authority weighs that.</summary>
public sealed class Trigger : LadderRule
{
    /// <summary>Makes a trigger.</summary>
    /// <param name="name">The name; the key is <c>notCompleted.</c> and the name.</param>
    /// <param name="label">The case in words.</param>
    /// <param name="when">When it applies.</param>
    /// <param name="source">The provision.</param>
    /// <param name="isWeighed">Whether the authority weighs NotCompleted against what the ladder gives otherwise.</param>
    public Trigger(string name, Label label, Formula when, Source source, bool isWeighed = false)
        : base($"notCompleted.{name}", label, when, source) => IsWeighed = isWeighed;

    /// <summary>Whether the authority weighs NotCompleted against what the ladder gives otherwise, instead of it following by itself.</summary>
    public bool IsWeighed { get; }
}
