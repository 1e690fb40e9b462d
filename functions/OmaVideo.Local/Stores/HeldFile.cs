namespace OmaVideo.Local.Stores;

/// <summary>Files that one holds at a time, in this process or another. The system lets go of them when their holder dies, however it dies.</summary>
internal static class HeldFile
{
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = 32;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <returns>Null when somebody else holds it.</returns>
    public static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) is WouldBlock or WouldBlockOnMac or SharingViolation)
        {
            return null;
        }
    }

    /// <summary>Waits for whoever holds it; for files that are held for moments.</summary>
    public static async Task<FileStream> Open(string path, CancellationToken ct)
    {
        while (true)
        {
            if (TryOpen(path) is { } held)
                return held;
            await Task.Delay(Pause, ct);
        }
    }
}
