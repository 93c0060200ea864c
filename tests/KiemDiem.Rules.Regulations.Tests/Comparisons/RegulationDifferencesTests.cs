using KiemDiem.Rules.Comparisons;
using KiemDiem.Rules.Conformance;
using KiemDiem.Rules.Model;
using static KiemDiem.Rules.Comparisons.DifferenceChange;
using static KiemDiem.Rules.Comparisons.DifferenceEffect;
using static KiemDiem.Rules.SubjectKind;

namespace KiemDiem.Rules.Regulations.Tests.Comparisons;

public sealed class RegulationDifferencesTests
{
    private const string Hd16 = "qd132-hd16";
    private const string Q132 = "qd132-hd21";
    private const string Q124 = "qd124-hd25";
    private const string Q366 = "qd366-hd43";

    /// <summary>What the notes on the law list as new from one text to the next, as far as it is encoded: key, change, effect, the words of both.</summary>
    public static TheoryData<string, string, SubjectKind?, string, DifferenceChange, DifferenceEffect, string?, string?> Listed => new()
    {
        // 16-HD/BTCTW to 21-HD/BTCTW: only those exempt, then also those whose Party life is suspended.
        { Hd16, Q132, PartyMember, "gate.suspended", Added, Neither, null, null },

        // 132 to 124: no review for those admitted less than six months.
        { Q132, Q124, PartyMember, "gate.admittedUnderSixMonths", Changed, Neither, "không xếp loại, vẫn phải kiểm điểm", "không xếp loại" },

        // "Bị xử lý kỷ luật trong năm" (no exception) to "trừ trường hợp tự phát hiện và khắc phục xong hậu quả" (K10).
        { Q132, Q124, PartyMember, "notCompleted.discipline.unremedied.is", Changed, Loosened, "bị thi hành kỷ luật trong năm", "bị xử lý kỷ luật trong năm đánh giá, trừ trường hợp tự phát hiện và khắc phục xong hậu quả" },
        { Q132, Q124, Leader, "notCompleted.discipline.unremedied.is", Changed, Loosened, "bị xử lý kỷ luật trong năm", "bị xử lý kỷ luật trong năm đánh giá, trừ trường hợp tự phát hiện và khắc phục xong hậu quả" },

        // Prohibited acts and exemplarity (K7) are new; a head's unit that is not completed is no case any more.
        { Q132, Q124, PartyMember, "notCompleted.findings.prohibitedActs.is", Added, Tightened, null, null },
        { Q132, Q124, PartyMember, "notCompleted.findings.exemplarityBreach.is", Added, Tightened, null, null },
        { Q132, Q124, Leader, "notCompleted.findings.exemplarityBreach.is", Added, Tightened, null, null },
        { Q132, Q124, Leader, "notCompleted.unitRating.is", Removed, Loosened, null, null },

        // A criterion graded Poor: Not completed.
        { Q132, Q124, PartyMember, "notCompleted.grades.workStyle.is", Added, Tightened, null, "Kém" },
        { Q132, Q124, LeadershipCollective, "notCompleted.grades.leadershipCapacity.is", Added, Tightened, null, "Kém" },

        // Under half of the targets, and now also a key target missed.
        { Q132, Q124, Unit, "notCompleted.tasks.completedShare.lessThan", Changed, Loosened, "chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao, trừ trường hợp bất khả kháng", "chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ và có chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng" },

        // More than 20 % of the subunits rated Not completed, then disciplined.
        { Q132, Q124, PartyCell, "notCompleted.subunits.notCompletedShare.moreThan", Removed, Loosened, null, null },
        { Q132, Q124, Unit, "notCompleted.subunits.disciplinedShare.moreThan", Added, Tightened, null, "trên 20%" },

        // A member of the leadership disciplined: from Warning on, then any form with an exception, so neither.
        { Q132, Q124, LeadershipCollective, "notCompleted.memberDiscipline.unremedied.is", Changed, Neither, "có thành viên bị kỷ luật từ cảnh cáo trở lên", "thành viên tập thể lãnh đạo bị kỷ luật, tính cho năm đánh giá, không tự phát hiện và khắc phục xong hậu quả" },

        // Corruption below is a ground of organisations too.
        { Q132, Q124, Unit, "notCompleted.findings.corruptionUnderManagement.is", Added, Tightened, null, null },

        // Quantities: all on time and half exceeded for Excellent.
        { Q132, Q124, PartyMember, "excellent.tasks.exceededShare.atLeast", Added, Tightened, null, "từ 50% trở lên" },
        { Q132, Q124, PartyMember, "excellent.tasks.onTimeShare.atLeast", Added, Tightened, null, "100%" },
        { Q132, Q124, LeadershipCollective, "excellent.grades.partyBuilding.atLeast", Changed, Loosened, "Xuất sắc", "từ Tốt trở lên" },
        { Q132, Q124, PartyMember, "ceiling.sickLeave", Removed, Loosened, null, null },
        { Q132, Q124, PartyMember, "noLevelMatches", Changed, Loosened, "Không hoàn thành nhiệm vụ", "Cấp có thẩm quyền xem xét, quyết định giữa: Hoàn thành nhiệm vụ; Không hoàn thành nhiệm vụ" },

        // Violations of earlier years and of former units (4.5-4.7).
        { Q132, Q124, null, "discipline.basis", Changed, Neither, "năm có quyết định kỷ luật", "năm xảy ra vi phạm; quyết định ở năm sau thì xếp loại lại năm đó" },
        { Q132, Q124, null, "discipline.formerUnit", Added, Loosened, null, null },
        { Q132, Q124, null, "discipline.countedBefore", Removed, Tightened, null, null },
        { Q132, Q124, null, "reRating", Added, Neither, null, null },

        // 124 to 366: points, bands, 30 % in the place of 50 %, everything remedied.
        { Q124, Q366, PartyMember, "excellent.score.total.atLeast", Added, Tightened, null, "từ 90 trở lên" },
        { Q124, Q366, PartyMember, "good.score.total.lessThan", Added, Tightened, null, "dưới 90" },
        { Q124, Q366, PartyMember, "completed.tasks.lateShare.atMost", Added, Tightened, null, "không quá 20%" },
        { Q124, Q366, PartyMember, "excellent.tasks.exceededShare.atLeast", Changed, Loosened, "từ 50% trở lên", "từ 30% trở lên" },
        { Q124, Q366, Unit, "excellent.remediatedShare.atLeast", Added, Tightened, null, "100%" },
        { Q124, Q366, PartyMember, "excellent.includes", Changed, Loosened, "Hoàn thành tốt nhiệm vụ, Hoàn thành nhiệm vụ", "không" },
        { Q124, Q366, PartyMember, "notCompleted.score.total.lessThan", Added, Tightened, null, null },
        { Q124, Q366, PartyMember, "notCompleted.grades.workStyle.is", Removed, Loosened, "Kém", null },

        // Under 50 % of the tasks with a key target missed, then under 70 %; the five targets; confidence; half of the units.
        { Q124, Q366, LeadershipCollective, "notCompleted.tasks.completedShare.lessThan", Changed, Tightened, "chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ và có chỉ tiêu chủ yếu không đạt, trừ trường hợp bất khả kháng", "tỷ lệ nhiệm vụ hoàn thành: dưới 70%; trừ trường hợp: bất khả kháng" },
        { Q124, Q366, LeadershipCollective, "notCompleted.tasks.fiveTargetsMissed.is", Added, Tightened, null, null },
        { Q124, Q366, Leader, "notCompleted.unitTasks.completedShare.lessThan", Added, Tightened, null, "dưới 70%" },
        { Q124, Q366, Leader, "notCompleted.lowConfidenceShare.moreThan", Added, Tightened, null, null },
        { Q124, Q366, Leader, "notCompleted.subunits.notCompletedShare.moreThan", Added, Tightened, null, null },

        // Only discipline that has to do with the duties; ways out that the authority weighs.
        { Q124, Q366, LeadershipCollective, "notCompleted.memberDiscipline.dutyRelatedUnremedied.is", Changed, Loosened, "thành viên tập thể lãnh đạo bị kỷ luật, tính cho năm đánh giá, không tự phát hiện và khắc phục xong hậu quả", "có thành viên vi phạm liên quan đến chức trách, nhiệm vụ bị kỷ luật từ khiển trách trở lên, không tự phát hiện và khắc phục xong hậu quả" },
        { Q124, Q366, PartyMember, "notCompleted.discipline.dutyRelatedUnremedied.is", Changed, Loosened, "bị xử lý kỷ luật trong năm đánh giá, trừ trường hợp tự phát hiện và khắc phục xong hậu quả", "vi phạm liên quan đến công vụ bị kỷ luật từ khiển trách trở lên, không tự phát hiện và khắc phục xong hậu quả" },

        { Q124, Q366, PartyMember, "notCompleted.prohibitedActsWeighed", Added, Loosened, null, null },
        { Q124, Q366, LeadershipCollective, "notCompleted.tasksWeighed", Added, Tightened, null, null },

        // Up to a quarter where the unit is outstanding; the gaps; no ceiling for heads; the central dates.
        { Q124, Q366, Unit, "quota.outstandingShare", Changed, Loosened, "không quá 20%", "không quá 25%" },
        { Q124, Q366, PartyMember, "gap.excellentBand", Added, Neither, null, null },
        { Q124, Q366, Leader, "ceiling.collectiveRating+unitRating", Removed, Loosened, null, null },
        { Q124, Q366, LeadershipCollective, "gate.underThreeMembers", Added, Neither, null, null },
        { Q124, Q366, null, "discipline.basis", Changed, Neither, "năm xảy ra vi phạm; quyết định ở năm sau thì xếp loại lại năm đó", "năm có quyết định kỷ luật" },
        { Q124, Q366, null, "central.files", Changed, Neither, "trước ngày 15/02 của năm sau năm đánh giá", "trước ngày 01/02 của năm sau năm đánh giá" },
        { Q124, Q366, null, "central.report", Added, Neither, null, "trước ngày 01/03 của năm sau năm đánh giá" },
        { Q124, Q366, null, "order.committeeBeforeOrganization", Added, Neither, null, null },

        // Tuyên Quang binds deputies; Hà Nội says less than the notes would need to make a difference to a single case.
        { Q132, "tuyen-quang-26", Leader, "ceiling.collectiveRating+unitRating", Changed, Tightened, "người đứng đầu không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị do mình đứng đầu", "người đứng đầu và cấp phó không cao hơn tập thể lãnh đạo, quản lý và tổ chức, cơ quan, đơn vị mình" },
    };

    [Theory]
    [MemberData(nameof(Listed))]
    public void Difference_that_the_notes_list_is_told(string from, string to, SubjectKind? kind, string key, DifferenceChange change, DifferenceEffect effect, string? before, string? after)
    {
        var item = Between(from, to).Items.Where(item => item.Kind == kind && item.Key == key).Should().ContainSingle().Subject;

        (item.Change, item.Effect, item.From?.Vietnamese, item.To?.Vietnamese).Should().Be((change, effect, before, after));
        (item.FromSource is not null, item.ToSource is not null).Should().Be((change != Added, change != Removed));
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void Difference_the_other_way_round_is_the_opposite(string from, string to, SubjectKind? kind, string key, DifferenceChange change, DifferenceEffect effect, string? before, string? after)
    {
        var there = Between(from, to).Items.Single(item => item.Kind == kind && item.Key == key);
        var back = Between(to, from).Items.Where(item => item.Kind == kind && item.Section == there.Section && (item.From, item.To) == (there.To, there.From) && (item.FromSource, item.ToSource) == (there.ToSource, there.FromSource) && (item.What == there.What || item.Change == Changed)).ToList();

        back.Should().Contain(item => item.Change == (change == Added ? Removed : change == Removed ? Added : Changed)
            && item.Effect == (effect == Tightened ? Loosened : effect == Loosened ? Tightened : Neither)
            && (item.From == null ? null : item.From.Vietnamese) == after && (item.To == null ? null : item.To.Vietnamese) == before);
    }

    [Fact]
    public void Key_tells_a_difference_apart_within_its_section_and_kind()
    {
        foreach (var (from, to) in RegulationCatalog.Default.Regulations.SelectMany(_ => RegulationCatalog.Default.Regulations, (from, to) => (from, to)))
        {
            RegulationDifferences.Of(from, to).Items.Select(item => (item.Kind, item.Section, item.Key)).Where(item => item.Section != DifferenceSection.Dossier).Should().OnlyHaveUniqueItems("{0} to {1}", from, to);
        }
    }

    [Fact]
    public void Text_does_not_differ_from_itself() => RegulationCatalog.Default.Regulations.Should().AllSatisfy(regulation => RegulationDifferences.Of(regulation, regulation).Items.Should().BeEmpty());

    [Theory]
    [InlineData("excellent.tasks.exceededShare.atLeast", 0.6, Tightened)]
    [InlineData("excellent.tasks.exceededShare.atLeast", 0.4, Loosened)]
    [InlineData("notCompleted.tasks.completedShare.lessThan", 0.6, Tightened)]
    [InlineData("notCompleted.tasks.completedShare.lessThan", 0.4, Loosened)]
    [InlineData("completed.grades.workStyle.atLeast", 3, Tightened)]
    public void One_other_threshold_is_the_only_difference(string key, double required, DifferenceEffect effect)
    {
        var changed = Population.WithThreshold(Q124, PartyMember, key, (decimal)required);

        var item = RegulationDifferences.Of(RegulationCatalog.Default.ById(Q124), changed).Items.Should().ContainSingle().Subject;

        (item.Kind, item.Key, item.Change, item.Effect).Should().Be((PartyMember, key, Changed, effect));
    }

    [Fact]
    public void Added_exception_loosens_and_its_removal_tightens()
    {
        var central = RegulationCatalog.Default.ById(Q124);
        var trigger = central.LadderFor(PartyMember).Triggers.Single(trigger => trigger.Key == "notCompleted.prohibitedActs");
        var excused = new Condition(Level.NotCompleted, Operands.Of(FactTable.SelfDetectedAndRemedied), Comparison.Is, 1, ConditionRole.Trigger, trigger.Source);
        var milder = central.With(ladder => ladder.Kind == PartyMember
            ? ladder.With(triggers: [.. ladder.Triggers.Select(own => own.Key == trigger.Key ? new("prohibitedActs", own.Label, Formula.Unless(own.When, excused), own.Source) : own)])
            : ladder);

        RegulationDifferences.Of(central, milder).Items.Should().ContainSingle().Which.Effect.Should().Be(Loosened);
        RegulationDifferences.Of(milder, central).Items.Should().ContainSingle().Which.Effect.Should().Be(Tightened);
    }

    [Fact]
    public void Settings_that_are_read_otherwise_are_told()
    {
        var strict = RegulationCatalog.Create(new() { KeyTargetsReading = KeyTargetsReading.Or }).ById(Q132);

        RegulationDifferences.Of(RegulationCatalog.Default.ById(Q132), strict).Items.Should()
            .ContainSingle(item => item.Key == "settings.keyTargetsReading").Which.To!.Vietnamese.Should().Be("chỉ cần một trong hai");
    }

    [Theory]
    [InlineData(Q132, Q124)]
    [InlineData(Q124, Q366)]
    public void Note_tells_every_difference_with_its_provision(string from, string to)
    {
        var differences = Between(from, to);

        var note = DifferenceDocument.Of(differences, Language.Vietnamese);

        note.Should().Match(text => text.IsNormalized()).And.NotContain("{").And.NotContain("trừ trường hợp: bất khả kháng: có");
        foreach (var item in differences.Items)
        {
            note.Should().Contain(item.What.Vietnamese.Replace("*", "\\*"), item.ToString());
            foreach (var source in new[] { item.FromSource, item.ToSource }.OfType<Source>())
            {
                note.Should().Contain($"{source.Citation.Provision}, {source.Citation.Document.Number}");
            }
        }

        DifferenceDocument.Of(differences, Language.English).Should().Contain("**Tightened:**").And.NotContain("Siết");
    }

    private static RegulationDifferences Between(string from, string to) => RegulationDifferences.Of(RegulationCatalog.Default.ById(from), RegulationCatalog.Default.ById(to));
}
