namespace KiemDiem.Rules.Model;

/// <summary>The shares of tasks that texts speak of. All are of the tasks assigned.</summary>
public enum TaskShare
{
    /// <summary>Completed.</summary>
    Completed = 1,

    /// <summary>Completed on time and to the required quality.</summary>
    OnTime,

    /// <summary>Exceeded.</summary>
    Exceeded,

    /// <summary>Completed, but late or below quality.</summary>
    Late,
}
