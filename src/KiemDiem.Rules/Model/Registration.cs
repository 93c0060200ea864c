using System.Collections.Immutable;

namespace KiemDiem.Rules.Model;

/// <summary>Something that a person registers for the coming year.</summary>
/// <param name="Code">The code, as cases list it under <c>registrations</c>, once for each thing registered.</param>
/// <param name="Label">What is registered, and by whom.</param>
/// <param name="Kinds">The kinds of subject that register.</param>
/// <param name="Minimum">How many at least.</param>
/// <param name="Maximum">How many at most.</param>
/// <param name="Source">The provision.</param>
public sealed record Registration(string Code, Label Label, ImmutableArray<SubjectKind> Kinds, int Minimum, int Maximum, Source Source);
