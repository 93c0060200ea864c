namespace KiemDiem.Rules.Model;

/// <summary>How well it is known that a text says what a condition encodes. A higher number is better evidence.</summary>
public enum Evidence
{
    /// <summary>Best reading; no text was seen that says so.</summary>
    Unverified = 1,

    /// <summary>Restated by someone, or by a text other than the one cited.</summary>
    Reported = 2,

    /// <summary>A published page quotes the provision.</summary>
    Published = 3,

    /// <summary>An official dispatch says so.</summary>
    Dispatch = 4,
}
