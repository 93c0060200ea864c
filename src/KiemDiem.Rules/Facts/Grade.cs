namespace KiemDiem.Rules;

/// <summary>The four grades of one criterion (cấp độ của tiêu chí). A grade is an input: no central text computes it.</summary>
public enum Grade
{
    /// <summary>Kém.</summary>
    Poor = 1,

    /// <summary>Trung bình.</summary>
    Average = 2,

    /// <summary>Tốt.</summary>
    Good = 3,

    /// <summary>Xuất sắc.</summary>
    Excellent = 4,
}
