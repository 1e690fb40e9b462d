using System.ComponentModel;
using System.Diagnostics;

namespace OmaVideo.Http.Tests.Clients;

/// <summary>Programs of this machine.</summary>
internal static class Programs
{
    /// <summary>Why a test that needs these commands has to be left out; null when all of them work.</summary>
    public static string? Missing(params string[] commands) =>
        commands.FirstOrDefault(command => !Works(command)) is { } missing ? $"'{missing}' does not work on this machine." : null;

    private static bool Works(string command)
    {
        try
        {
            var words = command.Split(' ');
            using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
