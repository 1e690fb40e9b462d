using System.Diagnostics;

namespace OmaVideo.Local.Stores;

/// <summary>Private folders for work under way, named after the process that works in them.</summary>
internal static class ScratchFolders
{
    public static string New(DataFolder data) =>
        Directory.CreateDirectory(Path.Combine(data.Scratch, $"{Environment.ProcessId}-{Guid.NewGuid():N}")).FullName;

    /// <summary>Deletes what processes left behind that are no more.</summary>
    public static void Sweep(DataFolder data)
    {
        foreach (var folder in Directory.EnumerateDirectories(data.Scratch))
        {
            if (!int.TryParse(Path.GetFileName(folder).Split('-')[0], out var process) || !IsAlive(process))
                Delete(folder);
        }
    }

    public static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Only scratch: the next sweep takes it.
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
