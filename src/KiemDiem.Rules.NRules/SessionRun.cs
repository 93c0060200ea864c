using NRules;

namespace KiemDiem.Rules.Engines;

/// <summary>Runs cases through a fresh session.</summary>
internal static class SessionRun
{
    /// <summary>Runs cases together. Where one of them breaks the session, each is run alone, so that only that one fails.</summary>
    public static void Run(ISessionFactory factory, IReadOnlyList<CaseRun> runs)
    {
        try
        {
            var session = factory.CreateSession();
            session.InsertAll(runs.Select(run => run.Case!));
            session.Fire();
        }
        catch (Exception) when (runs.Count > 1)
        {
            foreach (var run in runs)
            {
                Run(factory, [run]);
            }
        }
        catch (Exception error)
        {
            runs[0].Error = error;
        }
    }
}
