namespace KiemDiem.Rules;

/// <summary>The type of a fact's value, as it stands in JSON and CSV.</summary>
public enum FactType
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 1,

    /// <summary>One of a closed list of names.</summary>
    Name,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A calendar date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of discipline decisions.</summary>
    DisciplineList,

    /// <summary>A list of names from a closed list.</summary>
    NameList,

    /// <summary>A list of texts.</summary>
    TextList,
}
