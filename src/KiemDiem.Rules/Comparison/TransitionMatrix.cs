namespace KiemDiem.Rules.Comparisons;

/// <summary>How many subjects come to what under the one text and to what under the other. Immutable once the comparison is made.</summary>
public sealed class TransitionMatrix
{
    private readonly int[,] _counts = new int[(int)OutcomeClass.Undetermined + 1, (int)OutcomeClass.Undetermined + 1];

    internal TransitionMatrix()
    {
    }

    /// <summary>How many subjects go from one to the other.</summary>
    public int this[OutcomeClass from, OutcomeClass to] => _counts[(int)from, (int)to];

    /// <summary>How many subjects there are.</summary>
    public int Total { get; private set; }

    /// <summary>How many come to something under the text that is compared from.</summary>
    public int TotalFrom(OutcomeClass from) => OutcomeClasses.All.Sum(to => this[from, to]);

    /// <summary>How many come to something under the text that is compared to.</summary>
    public int TotalTo(OutcomeClass to) => OutcomeClasses.All.Sum(from => this[from, to]);

    /// <summary>How many came to something and do so no longer.</summary>
    public int Ceased(OutcomeClass value) => TotalFrom(value) - this[value, value];

    /// <summary>How many come to something and did not before.</summary>
    public int Became(OutcomeClass value) => TotalTo(value) - this[value, value];

    internal void Add(OutcomeClass from, OutcomeClass to)
    {
        _counts[(int)from, (int)to]++;
        Total++;
    }
}
