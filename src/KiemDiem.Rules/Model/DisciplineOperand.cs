namespace KiemDiem.Rules.Model;

/// <summary>Whether a list of discipline decisions holds one that counts for the rating year in a certain way.</summary>
public sealed class DisciplineOperand : Operand
{
    internal DisciplineOperand(FactDefinition<IReadOnlyList<Discipline>> list, DisciplineMeasure measure)
        : base($"{list.Key}.{Vocabulary.NameOf(measure)}", LabelOf(list, measure), OperandType.Boolean)
    {
        List = list;
        Measure = measure;
    }

    /// <summary>The list: the subject's own discipline, or that of the members of the leadership.</summary>
    public FactDefinition<IReadOnlyList<Discipline>> List { get; }

    /// <summary>In which way it must count.</summary>
    public DisciplineMeasure Measure { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<FactDefinition> Facts => [List];

    private static Label LabelOf(FactDefinition list, DisciplineMeasure measure)
    {
        var who = list == FactTable.MemberDiscipline
            ? new Label("thành viên tập thể lãnh đạo bị kỷ luật", "a leadership member was disciplined")
            : new Label("bị kỷ luật", "disciplined");
        var how = measure switch
        {
            DisciplineMeasure.InYear => new Label(", tính cho năm đánh giá", ", counting in the rating year"),
            DisciplineMeasure.Decisive => new Label(", tính cho năm đánh giá, không thuộc diện cân nhắc khi xếp loại lại", ", counting in the rating year, not one that the authority weighs when re-rating"),
            DisciplineMeasure.Unremedied => new Label(", tính cho năm đánh giá, không tự phát hiện và khắc phục xong hậu quả", ", counting in the rating year, not self-detected and remedied"),
            DisciplineMeasure.WarningOrHeavier => new Label(" từ cảnh cáo trở lên, tính cho năm đánh giá", " at Warning or heavier, counting in the rating year"),
            DisciplineMeasure.Weighed => new Label(", quyết định ở năm sau, xếp loại lại năm đánh giá, đã tự phát hiện và khắc phục xong hậu quả", ", decided in a later year, re-rating this year, self-detected and remedied"),
            DisciplineMeasure.WeighedWarningOrHeavier => new Label(" từ cảnh cáo trở lên, quyết định ở năm sau, xếp loại lại năm đánh giá, đã tự phát hiện và khắc phục xong hậu quả", " at Warning or heavier, decided in a later year, re-rating this year, self-detected and remedied"),
            DisciplineMeasure.DutyRelatedUnremedied => new Label(" từ khiển trách trở lên do vi phạm liên quan đến chức trách, nhiệm vụ, tính cho năm đánh giá, không tự phát hiện và khắc phục xong hậu quả", " at Reprimand or heavier for a duty-related violation, counting in the rating year, not self-detected and remedied"),
            DisciplineMeasure.DutyRelatedRemedied => new Label(" từ khiển trách trở lên do vi phạm liên quan đến chức trách, nhiệm vụ, tính cho năm đánh giá, đã tự phát hiện và khắc phục xong hậu quả", " at Reprimand or heavier for a duty-related violation, counting in the rating year, self-detected and remedied"),
            _ => new Label(" trong năm vì vi phạm của năm trước, dẫn đến xếp loại lại năm vi phạm", " in the year for a violation of an earlier year, which is rated again"),
        };
        return new Label($"{who.Vietnamese}{how.Vietnamese}", $"{who.English}{how.English}");
    }
}
