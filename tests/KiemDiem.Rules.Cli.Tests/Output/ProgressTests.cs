using KiemDiem.Rules.Cli.Output;

namespace KiemDiem.Rules.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Fact]
    public void Progress_of_short_work_is_silent() => Shown(progress: true, TimeSpan.FromMilliseconds(999)).Should().BeEmpty();

    [Fact]
    public void Progress_of_long_work_is_shown_and_wiped_out()
    {
        var shown = Shown(progress: true, TimeSpan.FromSeconds(1));

        shown.Should().Contain("Reading 1,234 / 60,000").And.EndWith(" \r");
    }

    [Fact]
    public void Progress_is_for_terminals_only() => Shown(progress: false, TimeSpan.FromHours(1)).Should().BeEmpty();

    private static string Shown(bool progress, TimeSpan after)
    {
        using var error = new StringWriter();
        using var host = new ToolHost(Stream.Null, error) { ShowsProgress = progress };
        var time = new ManualTime();
        using (var shown = new Progress(host, "Reading", time))
        {
            time.Now = after;
            shown.Report(1234, 60_000);
        }

        return error.ToString();
    }

    private sealed class ManualTime : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
