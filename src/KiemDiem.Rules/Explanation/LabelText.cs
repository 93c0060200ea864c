namespace KiemDiem.Rules.Explanations;

/// <summary>Labels as they read for one kind of subject: the fact table serves all kinds, a reader looks at one.</summary>
internal static class LabelText
{
    private static readonly Label OrMembers = new(" (chi bộ: đảng viên)", " (of a cell: members)");
    private static readonly Label Subunits = new("đơn vị trực thuộc", "subunits");
    private static readonly Label Members = new("đảng viên", "members");

    public static string For(this Label label, SubjectKind kind, Language language)
    {
        // Only a leader has tasks of their own beside those of a unit.
        var text = kind == SubjectKind.Leader ? label.In(language) : Without(label.In(language), $" ({FactTable.Tasks.Whose.In(language)})");
        text = Without(text, OrMembers.In(language));
        return kind == SubjectKind.PartyCell ? text.Replace(Subunits.In(language), Members.In(language), StringComparison.Ordinal) : text;
    }

    private static string Without(string text, string part) => text.Replace(part, "", StringComparison.Ordinal);
}
