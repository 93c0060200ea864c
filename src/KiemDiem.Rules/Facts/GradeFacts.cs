namespace KiemDiem.Rules;

/// <summary>The grades of the criteria. Individuals and collectives have different criteria; two are common to both.</summary>
public sealed class GradeFacts : FactGroup
{
    /// <summary>Makes a group in which nothing is known.</summary>
    public GradeFacts()
        : this(null)
    {
    }

    internal GradeFacts(FactStorage? storage)
        : base(storage)
    {
    }

    /// <summary>Individuals: tư tưởng chính trị, political ideology.</summary>
    public Fact<Grade> PoliticalIdeology
    {
        get => Get(FactTable.PoliticalIdeology);
        init => Set(FactTable.PoliticalIdeology, value);
    }

    /// <summary>Individuals: phẩm chất đạo đức, lối sống, ethics and lifestyle.</summary>
    public Fact<Grade> EthicsLifestyle
    {
        get => Get(FactTable.EthicsLifestyle);
        init => Set(FactTable.EthicsLifestyle, value);
    }

    /// <summary>Individuals: ý thức tổ chức kỷ luật, organisation and discipline.</summary>
    public Fact<Grade> OrganizationDiscipline
    {
        get => Get(FactTable.OrganizationDiscipline);
        init => Set(FactTable.OrganizationDiscipline, value);
    }

    /// <summary>Individuals: tác phong, lề lối làm việc, work style.</summary>
    public Fact<Grade> WorkStyle
    {
        get => Get(FactTable.WorkStyle);
        init => Set(FactTable.WorkStyle, value);
    }

    /// <summary>Individuals: năng lực, uy tín, nêu gương, capacity and exemplarity (a criterion of 124-QĐ/TW, not of 132-QĐ/TW).</summary>
    public Fact<Grade> CapacityExemplarity
    {
        get => Get(FactTable.CapacityExemplarity);
        init => Set(FactTable.CapacityExemplarity, value);
    }

    /// <summary>Collectives: xây dựng Đảng, xây dựng hệ thống chính trị, Party building.</summary>
    public Fact<Grade> PartyBuilding
    {
        get => Get(FactTable.PartyBuilding);
        init => Set(FactTable.PartyBuilding, value);
    }

    /// <summary>Collectives: năng lực lãnh đạo, leadership capacity.</summary>
    public Fact<Grade> LeadershipCapacity
    {
        get => Get(FactTable.LeadershipCapacity);
        init => Set(FactTable.LeadershipCapacity, value);
    }

    /// <summary>Collectives: kiểm tra, giám sát, phòng chống tham nhũng, inspection and integrity.</summary>
    public Fact<Grade> InspectionIntegrity
    {
        get => Get(FactTable.InspectionIntegrity);
        init => Set(FactTable.InspectionIntegrity, value);
    }

    /// <summary>Collectives: nguyên tắc tổ chức và hoạt động, organising principles.</summary>
    public Fact<Grade> OrganizingPrinciples
    {
        get => Get(FactTable.OrganizingPrinciples);
        init => Set(FactTable.OrganizingPrinciples, value);
    }

    /// <summary>Collectives: đoàn kết, phối hợp công tác, unity and coordination.</summary>
    public Fact<Grade> UnityCoordination
    {
        get => Get(FactTable.UnityCoordination);
        init => Set(FactTable.UnityCoordination, value);
    }

    /// <summary>Collectives: trách nhiệm của tập thể lãnh đạo, leadership responsibility.</summary>
    public Fact<Grade> LeadershipResponsibility
    {
        get => Get(FactTable.LeadershipResponsibility);
        init => Set(FactTable.LeadershipResponsibility, value);
    }

    /// <summary>Both: kết quả thực hiện nhiệm vụ, task results.</summary>
    public Fact<Grade> TaskResults
    {
        get => Get(FactTable.TaskResults);
        init => Set(FactTable.TaskResults, value);
    }

    /// <summary>Both: khắc phục hạn chế, khuyết điểm, remediation; none where there were no earlier shortcomings.</summary>
    public Fact<Grade> Remediation
    {
        get => Get(FactTable.Remediation);
        init => Set(FactTable.Remediation, value);
    }
}
