using System.Runtime.CompilerServices;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>What came of one condition: what was seen, what is required, whether it holds. The provision stands on the condition.</summary>
public readonly record struct Finding
{
    private readonly Seen _seen;

    /// <summary>Makes a finding.</summary>
    /// <param name="Condition">The condition, with its threshold, provision and evidence.</param>
    /// <param name="Status">Whether it holds.</param>
    /// <param name="Observed">What was seen; unknown when the fact is not given.</param>
    public Finding(Condition Condition, FindingStatus Status, ObservedValue Observed)
    {
        this.Condition = Condition;
        _seen = new(Status, Observed);
    }

    /// <summary>The condition, with its threshold, provision and evidence.</summary>
    public Condition Condition { get; init; }

    /// <summary>Whether it holds.</summary>
    public FindingStatus Status { get => _seen.Status; init => _seen = _seen with { Status = value }; }

    /// <summary>What was seen; unknown when the fact is not given.</summary>
    public ObservedValue Observed { get => _seen.Observed; init => _seen = _seen with { Observed = value }; }

    /// <summary>Takes the finding apart.</summary>
    public void Deconstruct(out Condition Condition, out FindingStatus Status, out ObservedValue Observed) =>
        (Condition, Status, Observed) = (this.Condition, _seen.Status, _seen.Observed);

    /// <summary>Fills in what was seen while the findings of a case are made: their conditions are the same in every case and are copied as a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Fill(ref Finding finding, in Seen seen) => Unsafe.AsRef(in finding._seen) = seen;

    internal readonly record struct Seen(FindingStatus Status, ObservedValue Observed);
}
