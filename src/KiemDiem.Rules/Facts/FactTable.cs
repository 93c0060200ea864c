using System.Collections.Immutable;

namespace KiemDiem.Rules;

/// <summary>The one table of facts. Its rows, in their order, are the columns of a CSV file.</summary>
/// <remarks>To add a fact, add its row here and its property on the group of <see cref="ReviewCase"/> that it belongs to.</remarks>
public static class FactTable
{
    private static readonly FactRows Rows = new();

    private static readonly ImmutableArray<SubjectKind> Leaders = [SubjectKind.Leader];

    private static readonly Label Points = new("điểm", "points");
    private static readonly Label Share = new("tỷ lệ 0-1", "share 0-1");
    private static readonly Label Months = new("tháng", "months");

    internal static readonly FactDefinition<string> Person = Rows.Text("person", "mã người", "person");
    internal static readonly FactDefinition<string> Name = Rows.Text("name", "tên", "name");
    internal static readonly FactDefinition<string> UnitId = Rows.Text("unit", "mã đơn vị", "unit");
    internal static readonly FactDefinition<string> Parent = Rows.Text("parent", "mã tổ chức cấp trên", "parent");
    internal static readonly FactDefinition<string> Cohort = Rows.Text("cohort", "nhóm đối tượng tương đồng", "cohort");
    internal static readonly FactDefinition<string> Collective = Rows.Text("collective", "mã tập thể lãnh đạo", "collective");

    /// <summary>The post held in the leadership.</summary>
    public static FactDefinition<Position> Position { get; } = Rows.Name<Position>("position", "chức vụ trong tập thể lãnh đạo", "position");

    /// <summary>Whether the cadre is managed by the Central Committee, the Politburo or the Secretariat.</summary>
    public static FactDefinition<bool> ManagedCentrally { get; } = Rows.Boolean("managedCentrally", "cán bộ diện Trung ương quản lý", "managed centrally", Absence.AssumedNotClaimed);

    /// <summary>Whether the review (kiểm điểm) has been held.</summary>
    public static FactDefinition<bool> Reviewed { get; } = Rows.Boolean("reviewed", "đã kiểm điểm", "reviewed", Absence.AssumedNotClaimed, assumed: "true");

    /// <summary>Grade: political ideology.</summary>
    public static FactDefinition<Grade> PoliticalIdeology { get; } = Rows.Name<Grade>("grades.politicalIdeology", "tư tưởng chính trị", "political ideology", kinds: SubjectKinds.Individuals);

    /// <summary>Grade: ethics and lifestyle.</summary>
    public static FactDefinition<Grade> EthicsLifestyle { get; } = Rows.Name<Grade>("grades.ethicsLifestyle", "phẩm chất đạo đức, lối sống", "ethics and lifestyle", kinds: SubjectKinds.Individuals);

    /// <summary>Grade: sense of organisation and discipline.</summary>
    public static FactDefinition<Grade> OrganizationDiscipline { get; } = Rows.Name<Grade>("grades.organizationDiscipline", "ý thức tổ chức kỷ luật", "organisation and discipline", kinds: SubjectKinds.Individuals);

    /// <summary>Grade: manner and style of work.</summary>
    public static FactDefinition<Grade> WorkStyle { get; } = Rows.Name<Grade>("grades.workStyle", "tác phong, lề lối làm việc", "work style", kinds: SubjectKinds.Individuals);

    /// <summary>Grade: building of the Party and the political system.</summary>
    public static FactDefinition<Grade> PartyBuilding { get; } = Rows.Name<Grade>("grades.partyBuilding", "xây dựng Đảng, xây dựng hệ thống chính trị", "Party building", kinds: SubjectKinds.Collectives);

    /// <summary>Grade: capacity to lead.</summary>
    public static FactDefinition<Grade> LeadershipCapacity { get; } = Rows.Name<Grade>("grades.leadershipCapacity", "năng lực lãnh đạo", "leadership capacity", kinds: SubjectKinds.Collectives);

    /// <summary>Grade: inspection, supervision, and the fight against corruption.</summary>
    public static FactDefinition<Grade> InspectionIntegrity { get; } = Rows.Name<Grade>("grades.inspectionIntegrity", "kiểm tra, giám sát, phòng, chống tham nhũng, lãng phí, tiêu cực", "inspection and integrity", kinds: SubjectKinds.Collectives);

    /// <summary>Grade: principles of organisation and working rules.</summary>
    public static FactDefinition<Grade> OrganizingPrinciples { get; } = Rows.Name<Grade>("grades.organizingPrinciples", "nguyên tắc tổ chức và hoạt động", "organising principles", kinds: SubjectKinds.Collectives);

    /// <summary>Grade: unity and coordination.</summary>
    public static FactDefinition<Grade> UnityCoordination { get; } = Rows.Name<Grade>("grades.unityCoordination", "đoàn kết, phối hợp công tác", "unity and coordination", kinds: SubjectKinds.Collectives);

    /// <summary>Grade: responsibility of the leadership.</summary>
    public static FactDefinition<Grade> LeadershipResponsibility { get; } = Rows.Name<Grade>("grades.leadershipResponsibility", "trách nhiệm của tập thể lãnh đạo", "leadership responsibility", kinds: SubjectKinds.Collectives);

    /// <summary>Grade: results of the tasks assigned for the year.</summary>
    public static FactDefinition<Grade> TaskResults { get; } = Rows.Name<Grade>("grades.taskResults", "kết quả thực hiện nhiệm vụ", "task results");

    /// <summary>Grade: capacity, prestige and setting an example.</summary>
    public static FactDefinition<Grade> CapacityExemplarity { get; } = Rows.Name<Grade>("grades.capacityExemplarity", "năng lực, uy tín, nêu gương", "capacity and exemplarity", kinds: SubjectKinds.Individuals);

    /// <summary>Grade: remedying of shortcomings named before. None where there were no shortcomings.</summary>
    public static FactDefinition<Grade> Remediation { get; } = Rows.Name<Grade>("grades.remediation", "khắc phục hạn chế, khuyết điểm", "remediation of shortcomings", none: true);

    /// <summary>Points for the general criteria, 0 to 30 (366-QĐ/TW, Điều 10).</summary>
    public static FactDefinition<decimal> ScoreGeneral { get; } = Rows.Number("score.general", "điểm tiêu chí chung", "points for general criteria", 30, Points);

    /// <summary>Points for the results, 0 to 70 (366-QĐ/TW, Điều 10).</summary>
    public static FactDefinition<decimal> ScoreResults { get; } = Rows.Number("score.results", "điểm kết quả thực hiện nhiệm vụ", "points for results", 70, Points);

    /// <summary>The subject's own tasks; of a collective, its unit's.</summary>
    public static TaskDefinitions Tasks { get; } = new(Rows, "tasks", new("được giao trực tiếp", "own"), SubjectKinds.All);

    /// <summary>The tasks of the unit or field that a leader heads.</summary>
    public static TaskDefinitions UnitTasks { get; } = new(Rows, "unitTasks", new("của đơn vị, lĩnh vực phụ trách", "of the unit headed"), Leaders);

    /// <summary>Discipline of the subject itself. An empty list is none.</summary>
    public static FactDefinition<IReadOnlyList<Discipline>> Discipline { get; } = Rows.List<Discipline>("discipline", "kỷ luật", "discipline", FactType.DisciplineList, Absence.UnknownUnlessAssumedNone);

    /// <summary>Discipline of the members of the leadership (of a cell: of its committee). An empty list is none.</summary>
    public static FactDefinition<IReadOnlyList<Discipline>> MemberDiscipline { get; } = Rows.List<Discipline>("memberDiscipline", "kỷ luật thành viên tập thể lãnh đạo", "discipline of leadership members", FactType.DisciplineList, Absence.UnknownUnlessAssumedNone, kinds: SubjectKinds.Collectives);

    /// <summary>Finding: political, moral or lifestyle degradation ("tự diễn biến", "tự chuyển hóa"); of a collective: of one of its members.</summary>
    public static FactDefinition<bool> Degradation { get; } = Rows.Boolean("findings.degradation", "kết luận suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”", "found degraded in ideology, ethics or lifestyle", Absence.UnknownUnlessAssumedNone);

    /// <summary>Finding: acts that are forbidden to Party members.</summary>
    public static FactDefinition<bool> ProhibitedActs { get; } = Rows.Boolean("findings.prohibitedActs", "vi phạm những điều đảng viên không được làm", "acts forbidden to Party members", Absence.UnknownUnlessAssumedNone);

    /// <summary>Finding: a breach of the duty to set an example, with bad effect on reputation.</summary>
    public static FactDefinition<bool> ExemplarityBreach { get; } = Rows.Boolean("findings.exemplarityBreach", "vi phạm trách nhiệm nêu gương, ảnh hưởng xấu đến uy tín", "breach of exemplarity with bad effect", Absence.UnknownUnlessAssumedNone);

    /// <summary>Finding: internal disunity.</summary>
    public static FactDefinition<bool> Disunity { get; } = Rows.Boolean("findings.disunity", "kết luận mất đoàn kết nội bộ", "found disunited", Absence.UnknownUnlessAssumedNone);

    /// <summary>Finding: violations in personnel work.</summary>
    public static FactDefinition<bool> PersonnelViolations { get; } = Rows.Boolean("findings.personnelViolations", "kết luận sai phạm trong công tác cán bộ", "violations in personnel work", Absence.UnknownUnlessAssumedNone);

    /// <summary>Finding: corruption, waste or a like case under the subject's management that was disciplined.</summary>
    public static FactDefinition<bool> CorruptionUnderManagement { get; } = Rows.Boolean("findings.corruptionUnderManagement", "cơ quan, đơn vị, cá nhân thuộc quyền xảy ra tham nhũng, lãng phí, tiêu cực bị xử lý kỷ luật", "corruption under management, disciplined", Absence.UnknownUnlessAssumedNone);

    /// <summary>Way out: that corruption was found and remedied by the subject itself.</summary>
    public static FactDefinition<bool> CorruptionSelfRemedied { get; } = Rows.Boolean("findings.corruptionSelfRemedied", "tự phát hiện và khắc phục xong hậu quả vụ việc thuộc quyền quản lý", "the case under management self-detected and remedied", Absence.AssumedNotClaimed);

    /// <summary>Way out: the findings were brought up and remedied by the subject itself.</summary>
    public static FactDefinition<bool> SelfDetectedAndRemedied { get; } = Rows.Boolean("findings.selfDetectedAndRemedied", "tự phát hiện và khắc phục xong hậu quả", "findings self-detected and remedied", Absence.AssumedNotClaimed);

    /// <summary>Judgement: outstanding achievements, an example from which others learn.</summary>
    public static FactDefinition<bool> Exemplary { get; } = Rows.Boolean("judgements.exemplary", "tiêu biểu, có nhiều thành tích nổi bật để học tập, noi theo", "exemplary");

    /// <summary>Judgement: exemplary in ideology, ethics, lifestyle, style and discipline.</summary>
    public static FactDefinition<bool> ExemplaryConduct { get; } = Rows.Boolean("judgements.exemplaryConduct", "gương mẫu về tư tưởng chính trị, đạo đức, lối sống, tác phong, ý thức kỷ luật", "exemplary conduct");

    /// <summary>Judgement: initiatives or solutions that were applied to good effect.</summary>
    public static FactDefinition<bool> Initiatives { get; } = Rows.Boolean("judgements.initiatives", "có sáng kiến, giải pháp được áp dụng hiệu quả", "initiatives applied");

    /// <summary>Share of earlier shortcomings that were remedied, 0 to 1. None where there were none.</summary>
    public static FactDefinition<decimal> RemediatedShare { get; } = Rows.Number("remediatedShare", "tỷ lệ hạn chế, khuyết điểm đã khắc phục", "share of shortcomings remedied", 1, Share, none: true);

    /// <summary>Share of low-confidence votes in the year, 0 to 1. None where no vote was held.</summary>
    public static FactDefinition<decimal> LowConfidenceShare { get; } = Rows.Number("lowConfidenceShare", "tỷ lệ phiếu tín nhiệm thấp", "share of low-confidence votes", 1, Share, none: true);

    /// <summary>Whether the person is a cadre, civil servant or public employee.</summary>
    public static FactDefinition<bool> StateEmployee { get; } = Rows.Boolean("stateEmployee", "là cán bộ, công chức, viên chức", "state employee");

    /// <summary>The rating as a cadre, civil servant or public employee. None for others.</summary>
    public static FactDefinition<Rating> StateRating { get; } = Rows.Name<Rating>("stateRating", "xếp loại cán bộ, công chức, viên chức", "state rating", none: true);

    /// <summary>Subunits (of a cell: its members): how many were rated.</summary>
    public static FactDefinition<int> SubunitsTotal { get; } = Rows.Count("subunits.total", "tổng số đơn vị trực thuộc (chi bộ: đảng viên) được xếp loại", "subunits rated");

    /// <summary>Subunits rated Excellent.</summary>
    public static FactDefinition<int> SubunitsExcellent { get; } = Rows.Count("subunits.excellent", "số đơn vị trực thuộc hoàn thành xuất sắc nhiệm vụ", "subunits rated Excellent");

    /// <summary>Subunits rated Good.</summary>
    public static FactDefinition<int> SubunitsGood { get; } = Rows.Count("subunits.good", "số đơn vị trực thuộc hoàn thành tốt nhiệm vụ", "subunits rated Good");

    /// <summary>Subunits rated Completed.</summary>
    public static FactDefinition<int> SubunitsCompleted { get; } = Rows.Count("subunits.completed", "số đơn vị trực thuộc hoàn thành nhiệm vụ", "subunits rated Completed");

    /// <summary>Subunits rated NotCompleted.</summary>
    public static FactDefinition<int> SubunitsNotCompleted { get; } = Rows.Count("subunits.notCompleted", "số đơn vị trực thuộc không hoàn thành nhiệm vụ", "subunits rated Not completed");

    /// <summary>Subunits disciplined in the year.</summary>
    public static FactDefinition<int> SubunitsDisciplined { get; } = Rows.Count("subunits.disciplined", "số đơn vị trực thuộc bị kỷ luật trong năm", "subunits disciplined in the year", Absence.UnknownUnlessAssumedNone);

    /// <summary>Of those disciplined, the ones that found and remedied the fault themselves.</summary>
    public static FactDefinition<int> SubunitsDisciplinedSelfRemedied { get; } = Rows.Count("subunits.disciplinedSelfRemedied", "trong đó số tự phát hiện và khắc phục xong hậu quả", "of those disciplined, self-detected and remedied", Absence.AssumedNotClaimed);

    /// <summary>The lowest rating among the government, Front and mass bodies of the same level. None where there are none.</summary>
    public static FactDefinition<Rating> PeerBodiesLowestRating { get; } = Rows.Name<Rating>("peerBodiesLowestRating", "mức xếp loại thấp nhất của chính quyền, Mặt trận Tổ quốc, đoàn thể cùng cấp", "lowest rating among bodies of the same level", none: true);

    /// <summary>The rating of the unit. None where there is none.</summary>
    public static FactDefinition<Rating> UnitRating { get; } = Rows.Name<Rating>("unitRating", "mức xếp loại của tổ chức, cơ quan, đơn vị", "rating of the unit", none: true);

    /// <summary>The rating of the leadership collective. None where there is none.</summary>
    public static FactDefinition<Rating> CollectiveRating { get; } = Rows.Name<Rating>("collectiveRating", "mức xếp loại của tập thể lãnh đạo, quản lý", "rating of the leadership collective", none: true);

    /// <summary>How many members the leadership collective has. Not given, it is taken as enough for a rating of its own.</summary>
    public static FactDefinition<int> MemberCount { get; } = Rows.Count("memberCount", "số thành viên tập thể lãnh đạo", "members of the collective", Absence.AssumedNotClaimed, assumed: "null");

    /// <summary>Exempt from work and Party activities.</summary>
    public static FactDefinition<bool> Exempt { get; } = Rows.Boolean("participation.exempt", "được miễn công tác và sinh hoạt đảng", "exempt from work and Party activities", Absence.AssumedNotClaimed);

    /// <summary>Suspended from Party activities.</summary>
    public static FactDefinition<bool> Suspended { get; } = Rows.Boolean("participation.suspended", "bị đình chỉ sinh hoạt đảng", "suspended from Party activities", Absence.AssumedNotClaimed);

    /// <summary>Suspended from the activities of the committee, not of the Party.</summary>
    public static FactDefinition<bool> CommitteeSuspended { get; } = Rows.Boolean("participation.committeeSuspended", "bị đình chỉ sinh hoạt cấp ủy", "suspended from committee activities", Absence.AssumedNotClaimed);

    /// <summary>The day of admission to the Party.</summary>
    public static FactDefinition<DateOnly> AdmittedOn { get; } = Rows.Date("participation.admittedOn", "ngày kết nạp", "admitted on");

    /// <summary>The day on which the collective was founded.</summary>
    public static FactDefinition<DateOnly> FoundedOn { get; } = Rows.Date("participation.foundedOn", "ngày thành lập", "founded on");

    /// <summary>Months of sick leave in the year, added up.</summary>
    public static FactDefinition<decimal> SickLeaveMonths { get; } = Rows.Number("participation.sickLeaveMonths", "tổng thời gian nghỉ ốm trong năm", "sick leave in the year", 12, Months, absence: Absence.AssumedNotClaimed);

    /// <summary>Maternity leave in the year.</summary>
    public static FactDefinition<bool> MaternityLeave { get; } = Rows.Boolean("participation.maternityLeave", "nghỉ thai sản trong năm", "maternity leave", Absence.AssumedNotClaimed);

    /// <summary>Temporary Party activity in another cell.</summary>
    public static FactDefinition<bool> TemporaryActivity { get; } = Rows.Boolean("participation.temporaryActivity", "sinh hoạt đảng tạm thời", "temporary activity in another cell", Absence.AssumedNotClaimed);

    /// <summary>The day of transfer from one cell to another. None where there was no transfer.</summary>
    public static FactDefinition<DateOnly> TransferredOn { get; } = Rows.Date("participation.transferredOn", "ngày chuyển công tác, chuyển sinh hoạt đảng", "transferred on", none: true);

    /// <summary>The ratings of the quarters.</summary>
    public static FactDefinition<IReadOnlyList<Rating>> Quarters { get; } = Rows.List<Rating>("quarters", "xếp loại các quý", "ratings of the quarters", FactType.NameList, names: Vocabulary.NamesOf<Rating>());

    /// <summary>The documents in the file.</summary>
    public static FactDefinition<IReadOnlyList<string>> Dossier { get; } = Rows.List<string>("dossier", "thành phần hồ sơ", "dossier", FactType.TextList);

    /// <summary>What was registered for the year.</summary>
    public static FactDefinition<IReadOnlyList<string>> Registrations { get; } = Rows.List<string>("registrations", "nội dung đăng ký", "registrations", FactType.TextList);

    /// <summary>All facts, in the order of the columns; <c>id</c> and <c>kind</c>, which every case must have, stand before them.</summary>
    public static ImmutableArray<FactDefinition> All { get; } = Rows.All;

    internal static (int Codes, int Numbers, int Objects) SlotCounts => (Rows.Codes, Rows.Numbers, Rows.Objects);

    private static readonly Dictionary<string, FactDefinition> ByKey = All.ToDictionary(fact => fact.Key, StringComparer.Ordinal);

    /// <summary>Finds a fact by its key.</summary>
    /// <returns>The fact, or null when the table has none of that key.</returns>
    public static FactDefinition? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ByKey.GetValueOrDefault(key);
    }
}
