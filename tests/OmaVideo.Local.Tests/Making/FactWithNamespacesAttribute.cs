using System.ComponentModel;
using System.Diagnostics;

namespace OmaVideo.Local.Tests.Making;

/// <summary>A test that mounts a disk of its own, where the system lets it.</summary>
internal sealed class FactWithNamespacesAttribute : FactAttribute
{
    private static readonly bool Possible = Try();

    public FactWithNamespacesAttribute()
    {
        if (!Possible)
            base.Skip = "This machine allows no mounts of one's own.";
    }

    private static bool Try()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["-rm", "mount", "-t", "tmpfs", "none", Path.GetTempPath()]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
