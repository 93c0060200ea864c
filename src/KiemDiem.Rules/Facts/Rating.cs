namespace KiemDiem.Rules;

/// <summary>The four yearly ratings (mức xếp loại chất lượng). A higher number is a better rating; there is no zero.</summary>
public enum Rating
{
    /// <summary>Không hoàn thành nhiệm vụ.</summary>
    NotCompleted = 1,

    /// <summary>Hoàn thành nhiệm vụ.</summary>
    Completed = 2,

    /// <summary>Hoàn thành tốt nhiệm vụ.</summary>
    Good = 3,

    /// <summary>Hoàn thành xuất sắc nhiệm vụ.</summary>
    Excellent = 4,
}
