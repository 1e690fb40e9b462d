using System.CommandLine;
using OmaVideo.Media.Ffmpeg;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>check</c>: whether everything this machine needs is there, and what to install if not.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Says whether everything that is needed is there, and what to install if not.");
        command.SetAction(_ =>
        {
            Require();
            Console.Out.WriteLine("FFmpeg is there.");
            return ExitCode.Done;
        });
        return command;
    }

    /// <exception cref="CommandException">A program is missing.</exception>
    public static void Require()
    {
        if (!FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")).AreThere)
            throw new CommandException(ExitCode.ProgramMissing, "FFmpeg is missing (ffmpeg and ffprobe). Install it: `apt-get install ffmpeg`, `dnf install ffmpeg` or `brew install ffmpeg`.");
    }
}
