using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>The facts about one subject for one rating year: what a rating is computed from. Immutable.</summary>
/// <remarks>
/// Facts that are not set are unknown. Ranges are checked as they are set; what only shows when facts are seen together (more tasks
/// completed than assigned) is found by <see cref="Problems"/> and refused by evaluation.
/// </remarks>
public sealed class ReviewCase
{
    private GradeFacts? _grades;
    private ScoreFacts? _score;
    private TaskFacts? _tasks;
    private TaskFacts? _unitTasks;
    private FindingFacts? _findings;
    private JudgementFacts? _judgements;
    private SubunitFacts? _subunits;
    private ParticipationFacts? _participation;
    private ImmutableArray<DataProblem> _problems;

    /// <summary>Makes a case in which nothing is known.</summary>
    /// <param name="id">The identifier, unique within a file. Compared letter by letter.</param>
    /// <param name="kind">What the subject is.</param>
    /// <exception cref="ArgumentException">The identifier is empty, or the kind is not one of the six.</exception>
    public ReviewCase(string id, SubjectKind kind)
        : this(id, kind, new FactStorage())
    {
    }

    internal ReviewCase(string id, SubjectKind kind, FactStorage storage)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (!SubjectKinds.All.Contains(kind))
        {
            throw new ArgumentException($"'{kind}' is not a kind of subject. Allowed: {string.Join(", ", SubjectKinds.All)}.", nameof(kind));
        }

        Id = id.Normalize();
        Kind = kind;
        Storage = storage;
    }

    /// <summary>The identifier, in NFC.</summary>
    public string Id { get; }

    /// <summary>What the subject is.</summary>
    public SubjectKind Kind { get; }

    /// <summary>The person, shared by the case of a leader and the case of the same person as a member.</summary>
    public string? Person { get => Text(FactTable.Person); init => SetText(FactTable.Person, value); }

    /// <summary>The name to show.</summary>
    public string? Name { get => Text(FactTable.Name); init => SetText(FactTable.Name, value); }

    /// <summary>The unit (or cell) the subject belongs to.</summary>
    public string? Unit { get => Text(FactTable.UnitId); init => SetText(FactTable.UnitId, value); }

    /// <summary>The organisation directly above.</summary>
    public string? Parent { get => Text(FactTable.Parent); init => SetText(FactTable.Parent, value); }

    /// <summary>The group of similar subjects (nhóm đối tượng tương đồng) whose Excellent ratings share a quota.</summary>
    public string? Cohort { get => Text(FactTable.Cohort); init => SetText(FactTable.Cohort, value); }

    /// <summary>The leadership collective the subject belongs to.</summary>
    public string? Collective { get => Text(FactTable.Collective); init => SetText(FactTable.Collective, value); }

    /// <summary>The post held in the leadership.</summary>
    public Fact<Position> Position { get => Get(FactTable.Position); init => Set(FactTable.Position, value); }

    /// <summary>Whether the cadre is managed centrally. Not given, it is taken as false.</summary>
    public Fact<bool> ManagedCentrally { get => Get(FactTable.ManagedCentrally); init => Set(FactTable.ManagedCentrally, value); }

    /// <summary>Whether the review has been held. Not given, it is taken as true.</summary>
    public Fact<bool> Reviewed { get => Get(FactTable.Reviewed); init => Set(FactTable.Reviewed, value); }

    /// <summary>The grades of the criteria.</summary>
    public GradeFacts Grades { get => _grades ??= new(Storage); init => CopyFrom(value, "grades."); }

    /// <summary>The points of 366-QĐ/TW.</summary>
    public ScoreFacts Score { get => _score ??= new(Storage); init => CopyFrom(value, "score."); }

    /// <summary>The subject's own tasks; of a collective, its unit's.</summary>
    public TaskFacts Tasks { get => _tasks ??= new(Storage, FactTable.Tasks); init => CopyTasks(value, FactTable.Tasks); }

    /// <summary>Leaders: the tasks of the unit or field they head.</summary>
    public TaskFacts UnitTasks { get => _unitTasks ??= new(Storage, FactTable.UnitTasks); init => CopyTasks(value, FactTable.UnitTasks); }

    /// <summary>Discipline of the subject itself: null when not known, an empty list when there was none.</summary>
    public IReadOnlyList<Discipline>? Discipline { get => List(FactTable.Discipline); init => SetList(FactTable.Discipline, value); }

    /// <summary>Collectives: discipline of the members of the leadership; null when not known, an empty list when there was none.</summary>
    public IReadOnlyList<Discipline>? MemberDiscipline { get => List(FactTable.MemberDiscipline); init => SetList(FactTable.MemberDiscipline, value); }

    /// <summary>What competent bodies found.</summary>
    public FindingFacts Findings { get => _findings ??= new(Storage); init => CopyFrom(value, "findings."); }

    /// <summary>What the reviewers judge.</summary>
    public JudgementFacts Judgements { get => _judgements ??= new(Storage); init => CopyFrom(value, "judgements."); }

    /// <summary>Share of earlier shortcomings that were remedied, 0 to 1; none where there were none.</summary>
    public Fact<decimal> RemediatedShare { get => Get(FactTable.RemediatedShare); init => Set(FactTable.RemediatedShare, value); }

    /// <summary>Share of low-confidence votes, 0 to 1; none where no vote was held.</summary>
    public Fact<decimal> LowConfidenceShare { get => Get(FactTable.LowConfidenceShare); init => Set(FactTable.LowConfidenceShare, value); }

    /// <summary>Whether the person is a cadre, civil servant or public employee.</summary>
    public Fact<bool> StateEmployee { get => Get(FactTable.StateEmployee); init => Set(FactTable.StateEmployee, value); }

    /// <summary>The rating as a cadre, civil servant or public employee; none for others.</summary>
    public Fact<Rating> StateRating { get => Get(FactTable.StateRating); init => Set(FactTable.StateRating, value); }

    /// <summary>How the subunits were rated.</summary>
    public SubunitFacts Subunits { get => _subunits ??= new(Storage); init => CopyFrom(value, "subunits."); }

    /// <summary>The lowest rating among the bodies of the same level; none where there are none.</summary>
    public Fact<Rating> PeerBodiesLowestRating { get => Get(FactTable.PeerBodiesLowestRating); init => Set(FactTable.PeerBodiesLowestRating, value); }

    /// <summary>The rating of the unit; none where there is none.</summary>
    public Fact<Rating> UnitRating { get => Get(FactTable.UnitRating); init => Set(FactTable.UnitRating, value); }

    /// <summary>The rating of the leadership collective; none where there is none.</summary>
    public Fact<Rating> CollectiveRating { get => Get(FactTable.CollectiveRating); init => Set(FactTable.CollectiveRating, value); }

    /// <summary>How many members the leadership collective has.</summary>
    public Fact<int> MemberCount { get => Get(FactTable.MemberCount); init => Set(FactTable.MemberCount, value); }

    /// <summary>How the subject took part in the year.</summary>
    public ParticipationFacts Participation { get => _participation ??= new(Storage); init => CopyFrom(value, "participation."); }

    /// <summary>The ratings of the quarters; null when not known.</summary>
    public IReadOnlyList<Rating>? Quarters { get => List(FactTable.Quarters); init => SetList(FactTable.Quarters, value); }

    /// <summary>The documents in the file; null when not known.</summary>
    public IReadOnlyList<string>? Dossier { get => List(FactTable.Dossier); init => SetList(FactTable.Dossier, value); }

    /// <summary>What was registered for the year; null when not known.</summary>
    public IReadOnlyList<string>? Registrations { get => List(FactTable.Registrations); init => SetList(FactTable.Registrations, value); }

    /// <summary>Facts that only a local rule set declares, by key. A value that the declared type does not allow is refused by evaluation.</summary>
    public ImmutableSortedDictionary<string, LocalValue> Local
    {
        get => Storage.Local;
        init => Storage.Local = value.WithComparers(StringComparer.Ordinal);
    }

    /// <summary>What is wrong with the facts when they are seen together; empty when nothing is.</summary>
    public ImmutableArray<DataProblem> Problems => _problems.IsDefault ? _problems = CaseChecks.Run(this) : _problems;

    internal FactStorage Storage { get; }

    /// <summary>What is known of a fact.</summary>
    public Fact<T> Get<T>(FactDefinition<T> fact)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Read(Storage);
    }

    /// <summary>Whether a fact is unknown, none or known.</summary>
    public FactState StateOf(FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.StateIn(Storage);
    }

    /// <summary>The same case with one fact changed.</summary>
    /// <exception cref="ArgumentException">The value is not one that the fact allows.</exception>
    public ReviewCase With<T>(FactDefinition<T> fact, Fact<T> value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(fact);
        var storage = Storage.Copy();
        fact.Write(storage, value);
        return new ReviewCase(Id, Kind, storage);
    }

    /// <summary>The same case with one fact of a local rule set.</summary>
    /// <exception cref="ArgumentException">The value is not one that the fact allows.</exception>
    public ReviewCase With(LocalFact fact, LocalValue value)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!fact.Accepts(value))
        {
            throw new ArgumentException($"{fact.Key} cannot be '{value}'. Allowed: {fact.Allowed.English}.", nameof(value));
        }

        var storage = Storage.Copy();
        storage.Local = storage.Local.SetItem(fact.Key, value);
        return new ReviewCase(Id, Kind, storage);
    }

    /// <summary>The kind and the identifier.</summary>
    public override string ToString() => $"{Vocabulary.NameOf(Kind)} {Id}";

    private string? Text(FactDefinition<string> fact) => fact.Read(Storage) is { IsKnown: true } text ? text.Value : null;

    private void SetText(FactDefinition<string> fact, string? value) => fact.Write(Storage, value is null ? default : Fact<string>.Known(value.Normalize()));

    private IReadOnlyList<T>? List<T>(FactDefinition<IReadOnlyList<T>> fact) => fact.Read(Storage) is { IsKnown: true } list ? list.Value : null;

    private void SetList<T>(FactDefinition<IReadOnlyList<T>> fact, IReadOnlyList<T>? value) =>
        fact.Write(Storage, value is null ? default : Fact<IReadOnlyList<T>>.Known([.. value]));

    private void Set<T>(FactDefinition<T> fact, Fact<T> value)
        where T : notnull => fact.Write(Storage, value);

    private void CopyFrom(FactGroup group, string prefix)
    {
        ArgumentNullException.ThrowIfNull(group);
        foreach (var fact in FactTable.All.Where(fact => fact.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            fact.CopyRaw(group.Storage, fact, Storage);
        }
    }

    private void CopyTasks(TaskFacts group, TaskDefinitions target)
    {
        ArgumentNullException.ThrowIfNull(group);
        for (var i = 0; i < target.All.Length; i++)
        {
            group.Facts.All[i].CopyRaw(group.Storage, target.All[i], Storage);
        }
    }
}
