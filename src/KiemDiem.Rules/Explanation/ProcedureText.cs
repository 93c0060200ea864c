using System.Globalization;
using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Explanations;

/// <summary>What a text orders for the round, in words: levels, tasks, steps, and days as the text names them.</summary>
public static class ProcedureText
{
    /// <summary>The label of a level.</summary>
    public static Label LabelOf(PartyLevel level) => level switch
    {
        PartyLevel.Grassroots => new("cấp cơ sở", "grassroots"),
        PartyLevel.District => new("cấp huyện", "district"),
        PartyLevel.Province => new("cấp tỉnh", "province"),
        _ => new("Trung ương", "centre"),
    };

    /// <summary>The label of what is due.</summary>
    public static Label LabelOf(DeadlineTask task) => task switch
    {
        DeadlineTask.ReviewAndRating => new("kiểm điểm, xếp loại", "review and rating"),
        DeadlineTask.Files => new("hồ sơ", "files"),
        DeadlineTask.Report => new("báo cáo", "report"),
        _ => new("thẩm định", "appraisal"),
    };

    /// <summary>The label of a step of the round.</summary>
    public static Label LabelOf(ProcedureStep step) => step switch
    {
        ProcedureStep.Preparation => new("chuẩn bị", "preparation"),
        ProcedureStep.SuggestedReview => new("gợi ý kiểm điểm", "suggested review"),
        ProcedureStep.Attendance => new("thành phần dự", "attendance"),
        ProcedureStep.Content => new("nội dung kiểm điểm", "content of the review"),
        ProcedureStep.AfterReview => new("sau kiểm điểm", "after the review"),
        ProcedureStep.ReReview => new("kiểm điểm lại", "review held again"),
        _ => new("xếp loại lại", "rating given again"),
    };

    /// <summary>The label of an order of ratings.</summary>
    public static Label LabelOf(RatingOrder order) => order switch
    {
        RatingOrder.LowerBeforeUpper => new("cấp dưới trước cấp trên", "lower levels before higher ones"),
        RatingOrder.BodiesBeforeOrganization => new("chính quyền, chuyên môn, đoàn thể trước tổ chức đảng", "government, professional and mass bodies before Party organisations"),
        RatingOrder.CollectiveBeforeMembers => new("tập thể lãnh đạo, quản lý trước thành viên", "a leadership collective before its members"),
        RatingOrder.CollectiveBeforeHead => new("tập thể lãnh đạo, quản lý trước người đứng đầu", "a leadership collective before its head"),
        RatingOrder.UnitBeforeHead => new("đơn vị trước người đứng đầu", "a unit before its head"),
        RatingOrder.StateRatingBeforeMember => new("xếp loại cán bộ, công chức, viên chức trước xếp loại đảng viên", "the state rating before the rating as a member"),
        _ => new("cấp ủy trước tổ chức đảng", "a committee before its Party organisation"),
    };

    /// <summary>What follows where the places in which a leader was reviewed give different ratings.</summary>
    public static Label SeveralPlaces { get; } = new("kiểm điểm ở nhiều nơi, các nơi xếp mức khác nhau: cấp có thẩm quyền quyết định", "reviewed in several places that give different ratings: the authority decides");

    /// <summary>When a deadline falls, as the text names it: "trước ngày 05/12/2023" means the day before at the latest, "chậm nhất ngày …" includes the day.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="ratingYear">The rating year.</param>
    /// <param name="language">The language.</param>
    public static string Due(Deadline deadline, int ratingYear, Language language)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return Due(deadline, deadline.Due is { } due ? due.Named(ratingYear).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : null, language);
    }

    /// <summary>When a deadline falls in any rating year; where it holds for one year only, in that year.</summary>
    public static string Due(Deadline deadline, Language language)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        if (deadline.OnlyYear is { } year)
        {
            return Due(deadline, year, language);
        }

        return Due(deadline, deadline.Due is { } due ? Relative(due, language) : null, language);
    }

    private static string Due(Deadline deadline, string? day, Language language)
    {
        var byDay = day is null ? null : (deadline.Due!.Value.IsIncluded ? Word.ByDay : Word.BeforeDay).In(language, day);
        var byEvent = deadline.Before is null ? null : Word.BeforeEvent.In(language, deadline.Before.In(language));
        return byDay is not null && byEvent is not null ? Word.Both.In(language, byEvent, byDay) : byDay ?? byEvent ?? "";
    }

    private static string Relative(DueDate due, Language language) => (due.YearsLater == 0 ? Word.OfRatingYear : Word.OfNextYear)
        .In(language, string.Create(CultureInfo.InvariantCulture, $"{due.Day:00}/{due.Month:00}"));
}
