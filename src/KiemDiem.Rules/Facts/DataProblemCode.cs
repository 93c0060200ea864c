namespace KiemDiem.Rules;

/// <summary>The kinds of things that can be wrong with data.</summary>
public enum DataProblemCode
{
    /// <summary>The text is not well-formed JSON or CSV.</summary>
    Malformed = 1,

    /// <summary>A property or column that is not in the fact table.</summary>
    UnknownProperty,

    /// <summary>The same property twice in one object.</summary>
    DuplicateProperty,

    /// <summary>A required property is not there.</summary>
    MissingProperty,

    /// <summary>A value of the wrong type.</summary>
    WrongType,

    /// <summary>A name that is not in the closed list.</summary>
    UnknownName,

    /// <summary>A number outside its range, or a date that does not exist.</summary>
    OutOfRange,

    /// <summary>None where the fact does not accept it.</summary>
    NoneNotAllowed,

    /// <summary>A fact that this kind of subject does not have.</summary>
    NotOfThisKind,

    /// <summary>Two cases with the same identifier.</summary>
    DuplicateId,

    /// <summary>Facts that contradict each other.</summary>
    Inconsistent,

    /// <summary>Something that an overlay may not do to the text it stands on.</summary>
    NotAllowed,
}
