namespace KiemDiem.Rules.Explanations;

/// <summary>The open readings of the law in words.</summary>
public static class SettingText
{
    /// <summary>What a setting is about.</summary>
    /// <param name="name">The name, as in <see cref="Model.RuleSettings.Values"/>.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such setting.</exception>
    public static string NameOf(string name, Language language) => (name switch
    {
        "keyTargetsReading" => new Label("dưới 50% nhiệm vụ, chỉ tiêu chủ yếu không đạt (dấu phẩy trong Quy định 132-QĐ/TW)", "under 50 % of the tasks, key targets missed (a comma in 132-QĐ/TW)"),
        "scoreBandReading" => new Label("các khung điểm của Quy định 366-QĐ/TW", "the bands of points in 366-QĐ/TW"),
        "noLevelMatches" => new Label("trường hợp không khớp mức nào", "when no level matches"),
        "quotaDenominator" => new Label("mẫu số của tỷ lệ xuất sắc", "of what number the share of Excellent is taken"),
        "quotaRounding" => new Label("làm tròn số được xếp xuất sắc", "how the number of Excellent is rounded"),
        "quotaCountsHead" => new Label("tính cả người đứng đầu vào tỷ lệ của nhóm", "whether the head counts in the group's quota"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such setting."),
    }).In(language);

    /// <summary>How a setting is set.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, as in <see cref="Model.RuleSettings.Values"/>.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such setting, or it has no such value.</exception>
    public static string ValueOf(string name, string value, Language language) => ((name, value) switch
    {
        ("keyTargetsReading", "and") => new Label("phải có cả hai", "both must hold"),
        ("keyTargetsReading", "or") => new Label("chỉ cần một trong hai", "either is enough"),
        ("scoreBandReading", "literal") => new Label("đúng như lời văn, khoảng trống do cấp có thẩm quyền quyết định", "as written; the authority decides in the gaps"),
        ("scoreBandReading", "cascading") => new Label("là mức tối thiểu, xếp ở mức cao nhất đủ điều kiện", "as minimums; the highest level whose conditions hold"),
        ("noLevelMatches", "asText") => new Label("theo từng văn bản", "as each text has it"),
        ("noLevelMatches", "notCompleted") => new Label("không hoàn thành nhiệm vụ", "Not completed"),
        ("noLevelMatches", "needsAuthority") => new Label("cấp có thẩm quyền quyết định", "the authority decides"),
        ("quotaDenominator", "goodOnly") => new Label("số hoàn thành tốt nhiệm vụ", "those rated Good"),
        ("quotaDenominator", "goodOrBetter") => new Label("số hoàn thành tốt nhiệm vụ trở lên", "those rated Good or better"),
        ("quotaDenominator", "allRated") => new Label("số được xếp loại", "all that are rated"),
        ("quotaRounding", "floor") => new Label("làm tròn xuống", "down"),
        ("quotaRounding", "halfUp") => new Label("làm tròn từ 0,5 lên", "halves up"),
        ("quotaRounding", "atLeastOne") => new Label("làm tròn xuống, ít nhất là một", "down, but at least one"),
        ("quotaCountsHead", "true") => new Label("có", "yes"),
        ("quotaCountsHead", "false") => new Label("không", "no"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, $"The setting '{name}' has no such value."),
    }).In(language);
}
