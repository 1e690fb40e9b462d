using System.ComponentModel;
using System.Diagnostics;

namespace OmaVideo.Http.Tests.Clients;

/// <summary>A test that needs programs; each is tried with the words that follow its name.</summary>
internal sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(params string[] commands)
    {
        if (commands.FirstOrDefault(command => !Works(command)) is { } missing)
            base.Skip = $"'{missing}' does not work on this machine.";
    }

    private static bool Works(string command)
    {
        try
        {
            var words = command.Split(' ');
            using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
