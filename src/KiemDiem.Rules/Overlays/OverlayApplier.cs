using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Overlays;

/// <summary>Puts an overlay on a text, and refuses what it may not do.</summary>
internal sealed class OverlayApplier
{
    private static readonly Label Tighter = new(
        "chỉ được siết chặt điều kiện có căn cứ công văn hoặc đã công bố; nới lỏng chỉ khi văn bản ủy quyền",
        "a condition known from a dispatch or a published page may only be tightened; it may be loosened only where the text leaves it to local rules");

    private readonly RegulationOverlay _overlay;
    private readonly Regulation _base;
    private readonly ImmutableArray<DataProblem>.Builder _problems = ImmutableArray.CreateBuilder<DataProblem>();

    private OverlayApplier(RegulationOverlay overlay, Regulation on)
    {
        _overlay = overlay;
        _base = on;
    }

    /// <summary>The overlay on a text.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <param name="on">The text it names, under the readings that the overlay sets.</param>
    public static OverlayApplication Apply(RegulationOverlay overlay, Regulation on) => new OverlayApplier(overlay, on).Apply();

    /// <summary>What is said of an overlay whose text cannot be had under the readings that it sets.</summary>
    public static OverlayApplication NoSuchReading(RegulationOverlay overlay) => new(null,
    [
        new(
            DataProblemCode.NotAllowed,
            "$.settings",
            string.Join(", ", overlay.Settings.Select(setting => $"{setting.Key}: {setting.Value}")),
            new($"cách hiểu mà {overlay.BaseId} áp dụng được", $"readings under which {overlay.BaseId} can stand")) { Line = overlay.Place.Line, Column = overlay.Place.Column },
    ]);

    private OverlayApplication Apply()
    {
        var (first, last) = Years();
        ProcedureChecks.Check(_overlay, _base, Refuse);
        var ladders = _base.Ladders.ToDictionary(ladder => ladder, Apply);
        var regulation = _problems.Count > 0 ? null : _base.With(new LocalRules
        {
            Id = _overlay.Id,
            Title = _overlay.Title,
            Revision = _overlay.Revision,
            Locality = _overlay.Locality ?? _base.Locality,
            FirstYear = first,
            LastYear = last,
            Documents = _overlay.Documents,
            LocalFacts = _overlay.LocalFacts,
            Procedure = _overlay.Procedure,
            Ladder = ladder => ladders[ladder],
            Digest = Digest(),
        });
        return new(regulation, _problems.ToImmutable());
    }

    /// <summary>The digest of the overlay and, where it stands on another one, of that: deadlines and facts of it stand in no ladder.</summary>
    private string Digest() => _base.OverlayDigest is { } below
        ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{_overlay.Digest}\n{below}"))).ToLowerInvariant()
        : _overlay.Digest;

    private (int First, int? Last) Years()
    {
        var (first, last) = (_overlay.FirstYear ?? _base.FirstYear, _overlay.LastYear ?? _base.LastYear);
        if (first < _base.FirstYear || last > _base.LastYear || first > last)
        {
            Refuse(
                _overlay.Place,
                string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"),
                Same(string.Create(CultureInfo.InvariantCulture, $"{_base.Id}: {_base.FirstYear}-{_base.LastYear}")));
        }

        return (first, last);
    }

    private Ladder Apply(Ladder ladder) => _overlay.Changes.Where(change => change.Kinds.Contains(ladder.Kind)).Aggregate(ladder, (edited, change) =>
    {
        try
        {
            return Apply(edited, change);
        }
        catch (ArgumentException exception)
        {
            // A ladder refuses to be too large, or to have two parts of one name.
            Refuse(change.Place, exception.Message, new("bậc xếp loại hợp lệ", "a ladder that is in order"));
            return edited;
        }
    });

    private Ladder Apply(Ladder ladder, OverlayChange change) => change switch
    {
        OverlayChange.Threshold threshold => Find(ladder, change, threshold.Condition) is { } old ? Shift(ladder, old, threshold) : ladder,
        OverlayChange.Replacement replacement => Find(ladder, change, replacement.Condition) is { } old && MayReplace(old, ladder, change)
            ? LadderEdit.Exchange(ladder, old, Build(ladder, old.Level, old.Role, replacement.With, change, old))
            : ladder,
        OverlayChange.Removal removal => Find(ladder, change, removal.Condition) is { } old && MayReplace(old, ladder, change)
            ? LadderEdit.Exchange(ladder, old, null)
            : ladder,
        OverlayChange.Requirement more => LadderEdit.Require(ladder, more.Rating, Build(ladder, LevelOf(more.Rating), ConditionRole.Requirement, more.When, change)),
        OverlayChange.AddedTrigger more => ladder.With(triggers:
            [.. ladder.Triggers, new Trigger(more.Name, more.Label, Build(ladder, Level.NotCompleted, ConditionRole.Trigger, more.When, change), change.Source, more.IsWeighed)]),
        OverlayChange.AddedCeiling more => ladder.With(ceilings:
            [.. ladder.Ceilings, new Ceiling(more.Name, more.Label, more.Highest, Build(ladder, Level.Ceiling, ConditionRole.Trigger, more.When, change), change.Source)]),
        OverlayChange.QuotaShare share => Quota(ladder, share),
        _ => throw new InvalidOperationException($"No ladder takes a change of type {change.GetType()}."),
    };

    private Ladder Shift(Ladder ladder, Condition old, OverlayChange.Threshold change)
    {
        if (IsKnown(old) && !IsDelegated(old) && !Strictness.IsTightened(ladder, old, change.Required))
        {
            Refuse(
                change.Place,
                $"{old.Key} [{Vocabulary.NameOf(ladder.Kind)}]: {old.Operand.Write(old.Required)} → {old.Operand.Write(change.Required)} ({Vocabulary.NameOf(old.Source.Evidence)}, {old.Source.Citation})",
                Tighter);
            return ladder;
        }

        return LadderEdit.Exchange(ladder, old, old.With(change.Required, change.Source));
    }

    /// <summary>Whether a condition may be replaced or left out: it is not well known, or it is a criterion that the text leaves to local rules.</summary>
    private bool MayReplace(Condition old, Ladder ladder, OverlayChange change)
    {
        if (!IsKnown(old) || IsDelegated(old))
        {
            return true;
        }

        Refuse(change.Place, $"{old.Key} [{Vocabulary.NameOf(ladder.Kind)}] ({Vocabulary.NameOf(old.Source.Evidence)}, {old.Source.Citation})", Tighter);
        return false;
    }

    private Ladder Quota(Ladder ladder, OverlayChange.QuotaShare change)
    {
        var quota = ladder.Quota;
        var isLooser = quota is not null && quota.Source.Evidence >= Evidence.Published
            && (change.Share > quota.Share || change.OutstandingShare > (quota.OutstandingShare ?? quota.Share));
        if (quota is null || isLooser)
        {
            Refuse(
                change.Place,
                string.Create(CultureInfo.InvariantCulture, $"quota [{Vocabulary.NameOf(ladder.Kind)}]: {quota?.Share} ({quota?.OutstandingShare}) → {change.Share} ({change.OutstandingShare})"),
                Tighter);
            return ladder;
        }

        return ladder.With(quota: quota with { Share = change.Share, OutstandingShare = change.OutstandingShare ?? quota.OutstandingShare, Source = change.Source });
    }

    private Condition? Find(Ladder ladder, OverlayChange change, string key)
    {
        var found = ladder.Conditions.FirstOrDefault(condition => condition.Key == key);
        if (found is null)
        {
            Refuse(change.Place, $"{key} [{Vocabulary.NameOf(ladder.Kind)}]", Same(string.Join(", ", ladder.Conditions.Select(condition => condition.Key))));
        }

        return found;
    }

    private Formula Build(Ladder ladder, Level level, ConditionRole role, OverlayFormula formula, OverlayChange change, Condition? replaced = null)
    {
        var taken = ladder.Conditions.Where(condition => condition != replaced).Select(condition => condition.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var fact in formula.Operands.SelectMany(operand => operand.Facts).Where(fact => !fact.Kinds.Contains(ladder.Kind)).Distinct())
        {
            Refuse(change.Place, $"{fact.Key} [{Vocabulary.NameOf(ladder.Kind)}]", Same(string.Join(", ", fact.Kinds.Select(Vocabulary.NameOf))));
        }

        return formula.Build((leaf, isException) =>
        {
            // An exception is claimed: none is no way out, not even of what is asked for.
            var (operand, comparison, required, itsRole) = (leaf.Operand, leaf.Comparison, leaf.Required, isException ? ConditionRole.Trigger : role);
            var condition = new Condition(level, operand, comparison, required, itsRole, change.Source);
            for (var number = 1; !taken.Add(condition.Key); number++)
            {
                condition = new Condition(level, operand, comparison, required, itsRole, change.Source, number == 1 ? _overlay.Id : string.Create(CultureInfo.InvariantCulture, $"{_overlay.Id}-{number}"));
            }

            return condition;
        });
    }

    private bool IsDelegated(Condition condition) =>
        condition.Operand is FactOperand { Fact: var fact } && _base.Delegations.Any(delegation => delegation.Criteria.Contains(fact));

    private static bool IsKnown(Condition condition) => condition.Source.Evidence >= Evidence.Published;

    private static Level LevelOf(Rating rating) => rating switch
    {
        Rating.Excellent => Level.Excellent,
        Rating.Good => Level.Good,
        _ => Level.Completed,
    };

    private static Label Same(string text) => new(text, text);

    private void Refuse(OverlayPlace place, string found, Label allowed) =>
        _problems.Add(new(DataProblemCode.NotAllowed, place.Path, found, allowed) { Line = place.Line, Column = place.Column });
}
