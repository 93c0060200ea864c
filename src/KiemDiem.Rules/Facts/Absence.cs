namespace KiemDiem.Rules;

/// <summary>What it means when a fact is not given.</summary>
public enum Absence
{
    /// <summary>The fact is unknown and may turn out either way.</summary>
    Unknown = 0,

    /// <summary>The fact is an exception or a way out that someone would have to claim; not given, it is taken as not claimed and listed among the assumptions.</summary>
    AssumedNotClaimed = 1,

    /// <summary>The fact is a finding or discipline; unknown unless <see cref="RuleOptions.AssumeNone"/> takes what is not mentioned as not there.</summary>
    UnknownUnlessAssumedNone = 2,
}
