using System.Diagnostics;

namespace OmaVideo.Azure.Tests;

/// <summary>A program that runs as long as somebody holds on to it: however the tests end, their end of the pipe closes, and it is ended.</summary>
internal static class HeldProgram
{
    private const string WhileSomebodyHoldsOn = "\"$0\" \"$@\" & cat > /dev/null; kill $!; wait $!";

    public static Process Start(string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", WhileSomebodyHoldsOn, program, .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
