using System.CommandLine;
using OmaVideo.Agents.Voice;
using OmaVideo.Media.Checks;
using OmaVideo.Media.Ffmpeg;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>check</c>: whether everything this machine needs is there, and what to install if not.</summary>
internal static class CheckCommand
{
    private const string HowToInstall = "Install a full build: `apt-get install ffmpeg`, `dnf install ffmpeg-free` or `brew install ffmpeg`.";

    private static string? SearchPath => Environment.GetEnvironmentVariable("PATH");

    public static Command Create()
    {
        var command = new Command("check", "Says whether everything that is needed is there, and what to install if not.");
        command.SetAction(async (_, ct) =>
        {
            var parts = await Parts(ct);
            var table = new Table().RoundedBorder().AddColumns("Part", "There", "Needed for");
            foreach (var part in parts)
                table.AddRow(new Text(part.Name), new Text(part.Present ? "yes" : part.Needed ? "NO" : "no"), new Text(part.NeededFor));
            AnsiConsole.Write(table);
            Require(parts);
            return ExitCode.Done;
        });
        return command;
    }

    /// <param name="purpose">What else is to be done, by the name the checks have for it.</param>
    /// <exception cref="CommandException">Something no video can be made without, or the purpose, is missing.</exception>
    public static async Task Require(CancellationToken ct, string? purpose = null) => Require(await Parts(ct), purpose);

    private static void Require(IReadOnlyList<MediaCheck> parts, string? purpose = null)
    {
        if (!FfmpegPrograms.Find(SearchPath).AreThere)
            throw new CommandException(ExitCode.ProgramMissing, $"FFmpeg is missing (ffmpeg and ffprobe). {HowToInstall}");
        if (parts.Where(part => !part.Present && (part.Needed || part.NeededFor == purpose)).ToList() is { Count: > 0 } missing)
            throw new CommandException(ExitCode.ProgramMissing, $"This FFmpeg lacks {string.Join(", ", missing.Select(part => $"{part.Name} ({part.NeededFor})"))}. {HowToInstall}");
    }

    private static async Task<IReadOnlyList<MediaCheck>> Parts(CancellationToken ct) =>
    [
        .. await new MediaChecks(new FfmpegRunner(FfmpegPrograms.Find(SearchPath))).Run(ct),
        new("espeak-ng", "speaking languages other than English", Needed: false, EspeakProgram.Find(SearchPath).Path is not null),
    ];
}
