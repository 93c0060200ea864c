namespace KiemDiem.Rules;

/// <summary>The forms of Party discipline (hình thức kỷ luật), mildest first.</summary>
public enum DisciplineForm
{
    /// <summary>Khiển trách.</summary>
    Reprimand = 1,

    /// <summary>Cảnh cáo.</summary>
    Warning = 2,

    /// <summary>Cách chức.</summary>
    Dismissal = 3,

    /// <summary>Khai trừ.</summary>
    Expulsion = 4,

    /// <summary>Giải tán: the form for an organisation that is dissolved.</summary>
    Dissolution = 5,
}
