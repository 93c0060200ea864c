using System.Collections.Immutable;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Engines;

/// <summary>The same ladder under each reading that was not chosen and that changes it; made when a case first asks.</summary>
internal sealed class OtherReadings
{
    private readonly Lazy<ImmutableArray<(SettingChange Change, Judge Judge)>> _judges;

    public OtherReadings(IRegulationSource source, Regulation regulation, BoundLadder ladder) => _judges = new(() =>
    [
        .. from change in regulation.Settings.Changes
           let other = source.WithSettings(regulation.Id, change.Settings)
           where other is not null
           let otherLadder = other.LadderFor(ladder.Ladder.Kind)
           where otherLadder.LogicFingerprint != ladder.Ladder.LogicFingerprint
           select (change, new Judge(new BoundLadder(otherLadder, ladder.Context))),
    ]);

    /// <summary>The readings under which the outcome of a case is another.</summary>
    public ImmutableArray<ReadingEffect> ThatMatter(ReviewCase subject, Outcome outcome) =>
    [
        .. from item in _judges.Value
           let other = item.Judge.Outcome(subject)
           where other != outcome
           select new ReadingEffect(item.Change.Name, item.Change.Value, item.Change.Other, other),
    ];
}
