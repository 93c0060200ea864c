using KiemDiem.Rules.Model;

namespace KiemDiem.Rules.Regulations.Authoring;

/// <summary>The central calendar of a round, as 124-QĐ/TW and 366-QĐ/TW have it alike but for the day on which files are due.</summary>
internal static class CentralCalendar
{
    /// <summary>The deadlines.</summary>
    /// <param name="timing">Where the regulation sets the time of the round.</param>
    /// <param name="dates">Where the guideline gives the dates.</param>
    /// <param name="filesBefore">When the files are due at the centre.</param>
    /// <param name="files">Where the guideline says that; null when among the dates.</param>
    public static ReviewProcedure Of(Source timing, Source dates, DueDate filesBefore, Source? files = null) => new()
    {
        Deadlines =
        [
            new("central.review", DeadlineTask.ReviewAndRating, null,
                new("kiểm điểm, đánh giá, xếp loại", "review and rating"), new("mọi tập thể, cá nhân", "all collectives and individuals"), new DueDate(0, 12, 31), timing)
            {
                Before = new("tổng kết công tác năm", "the year-end meeting"),
            },
            new("central.schools", DeadlineTask.ReviewAndRating, null,
                new("kiểm điểm, đánh giá, xếp loại, căn cứ kết quả năm học", "review and rating, by the results of the school year"), new("trường học, cơ sở giáo dục", "schools"), new DueDate(0, 12, 31), dates),
            new("central.lateUnits", DeadlineTask.ReviewAndRating, null,
                new("kiểm điểm, đánh giá, xếp loại, theo hướng dẫn của cấp trên trực tiếp", "review and rating, as the level above directs"), new("đơn vị đặc thù chưa tổng kết cuối năm", "special units that have not summed up the year"), new DueDate(1, 1, 15), dates),
            new("central.files", DeadlineTask.Files, PartyLevel.Province,
                new("gửi hồ sơ về Ban Tổ chức Trung ương (Mẫu 04)", "the files are sent to the central organisation commission (form 04)"), new("cấp ủy, tổ chức đảng trực thuộc Trung ương", "committees directly under the centre"), filesBefore, files ?? dates),
        ],
    };
}
