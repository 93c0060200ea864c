using KiemDiem.Rules.Cli;

using var host = ToolHost.OfProcess();
return await Tool.RunAsync(args, host).ConfigureAwait(false);
