using System.CommandLine;
using OmaVideo.Local.Engine;

namespace OmaVideo.Local.CommandLine;

/// <summary>The program: its commands, and how what goes wrong in any of them is said.</summary>
internal static class OmaVideoCommand
{
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Makes a video from a brief.")
        {
            MakeCommand.Create(),
            ResumeCommand.Create(),
            JobsCommand.Create(),
            ShowCommand.Create(),
            ReviewCommands.Approve(),
            ReviewCommands.Reject(),
            ReviewCommands.Refine(),
            ReviewCommands.Reorder(),
            CancelCommand.Create(),
            ExportCommand.Create(),
            WebhooksCommand.Create(),
            CheckCommand.Create(),
            ModelsCommand.Create(),
            ServeCommand.Create(),
            KeysCommand.Create(),
            CameoCommand.Create(),
            TemplatesCommand.Create(),
            ConsentCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Say(ExitCode.BadInput, string.Join('\n', parsed.Errors.Select(e => e.Message)) + "\n`omavideo --help` shows what there is.");

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(28),
            });
        }
        catch (CommandException e)
        {
            return Say(e.ExitCode, e.Message);
        }
        catch (JobBusyException e)
        {
            return Say(ExitCode.Failed, e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (ArgumentException e) when (e.Message.StartsWith("The setting", StringComparison.Ordinal))
        {
            return Say(ExitCode.BadInput, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(ExitCode.Failed, Core.Workflow.Failures.IsNoRoom(e)
                ? "The disk is full. Make room and run the same command again: it goes on where it stopped."
                : $"A file could not be read or written: {e.Message}");
        }
    }

    private static int Say(int exitCode, string message)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}
