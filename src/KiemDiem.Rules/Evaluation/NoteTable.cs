using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>Finds the notes that go with a case, reading only the facts that notes look at.</summary>
internal sealed class NoteTable
{
    private readonly OperandGroup[] _groups;
    private readonly (CompiledRule When, NoteRule Rule)[] _notes;

    public NoteTable(BoundLadder ladder)
    {
        _notes = [.. ladder.Ladder.Notes.Select(rule => (new CompiledRule(rule.When, ladder), rule))];
        _groups = [.. ladder.Groups.Where(group => _notes.Any(note => note.When.Conditions.Overlaps(group.Bits)))];
    }

    /// <summary>The rules of the notes that hold.</summary>
    public ImmutableArray<NoteRule> Find(ReviewCase subject)
    {
        var (must, may) = (default(ConditionMask), default(ConditionMask));
        foreach (var group in _groups)
        {
            var truths = group.Truths(subject);
            must |= truths.Must;
            may |= truths.May;
        }

        var found = ImmutableArray<NoteRule>.Empty;
        foreach (var (when, rule) in _notes)
        {
            if (when.Must(must, may))
            {
                found = found.Add(rule);
            }
        }

        return found;
    }
}
