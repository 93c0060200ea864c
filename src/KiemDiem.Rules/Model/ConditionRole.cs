namespace KiemDiem.Rules.Model;

/// <summary>What a condition does, which decides how it takes a fact that is none.</summary>
public enum ConditionRole
{
    /// <summary>Something a level asks for. It holds when there is nothing to ask it of ("all subunits", and there are none).</summary>
    Requirement = 1,

    /// <summary>Something that sets off a consequence or claims a way out. It does not hold when there is nothing to set it off.</summary>
    Trigger,
}
