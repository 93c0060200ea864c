using KiemDiem.Rules.Model;

namespace KiemDiem.Rules;

/// <summary>Something to be registered, and how often the case lists it.</summary>
/// <param name="Registration">What is registered, how many at least and at most, and the provision.</param>
/// <param name="Count">How many the case lists; null when it does not say what was registered.</param>
/// <param name="Status">Whether these are as many as asked for.</param>
public sealed record RegistrationFinding(Registration Registration, int? Count, RegistrationStatus Status);
