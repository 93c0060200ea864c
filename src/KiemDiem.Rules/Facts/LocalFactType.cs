namespace KiemDiem.Rules;

/// <summary>The types that a local rule set can give a fact of its own.</summary>
public enum LocalFactType
{
    /// <summary>A text. No condition can read it.</summary>
    Text = 1,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A grade: a criterion (tiêu chí) of the local rules.</summary>
    Grade,

    /// <summary>A rating.</summary>
    Rating,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share from 0 to 1.</summary>
    Share,
}
