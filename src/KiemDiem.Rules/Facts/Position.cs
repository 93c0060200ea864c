namespace KiemDiem.Rules;

/// <summary>The post a person holds in the leadership they belong to, ordered by responsibility.</summary>
public enum Position
{
    /// <summary>No post.</summary>
    None = 0,

    /// <summary>Thành viên: an ordinary member of the leadership.</summary>
    Member = 1,

    /// <summary>Cấp phó: a deputy of the head.</summary>
    Deputy = 2,

    /// <summary>Người đứng đầu: the head.</summary>
    Head = 3,
}
