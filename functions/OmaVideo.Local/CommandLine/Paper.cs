using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary>What tables and results are written on: the terminal, and where there is none, paper so wide that every line stays whole.</summary>
internal static class Paper
{
    private const int Wide = 2000;

    public static IAnsiConsole Console => System.Console.IsOutputRedirected ? Plain() : AnsiConsole.Console;

    /// <summary>Nobody's screen, so that paths and commands stay whole.</summary>
    public static IAnsiConsole Plain()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Out), Ansi = AnsiSupport.No });
        console.Profile.Width = Wide;
        return console;
    }
}
