using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Engine;

/// <summary>Who holds it runs the job.</summary>
internal static class JobLock
{
    /// <returns>Null when another process, or another run in this one, holds it.</returns>
    public static FileStream? TryTake(string folder) => HeldFile.TryOpen(Path.Combine(folder, "lock"));
}
