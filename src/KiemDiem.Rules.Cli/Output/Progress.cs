using System.Globalization;

namespace KiemDiem.Rules.Cli.Output;

/// <summary>Shows on standard error how far long work has come: only to a person, and not before it is long.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    private readonly ToolHost _host;
    private readonly string _what;
    private readonly TimeProvider _time;
    private readonly long _start;
    private TimeSpan _next = First;
    private bool _shown;

    public Progress(ToolHost host, string what, TimeProvider? time = null)
    {
        _host = host;
        _what = what;
        _time = time ?? TimeProvider.System;
        _start = _time.GetTimestamp();
    }

    public void Report(int done, int? total = null)
    {
        if (!_host.ShowsProgress || _time.GetElapsedTime(_start) < _next)
        {
            return;
        }

        _next = _time.GetElapsedTime(_start) + Between;
        _shown = true;
        _host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_what} {done:N0}{(total is null ? "" : $" / {total:N0}")}"));
    }

    public void Dispose()
    {
        if (_shown)
        {
            _host.Error.Write($"\r{new string(' ', _what.Length + 30)}\r");
        }
    }
}
