namespace OmaVideo.Local.Engine;

/// <summary>Who holds it runs the job. The system lets go of it when its holder dies, however it dies.</summary>
internal static class JobLock
{
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = 32;

    /// <returns>Null when another process, or another run in this one, holds it.</returns>
    public static FileStream? TryTake(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) is WouldBlock or WouldBlockOnMac or SharingViolation)
        {
            return null;
        }
    }
}
