namespace OmaVideo.Local.Stores;

/// <summary>
/// Private folders for work under way. Each user of the data folder has a desk of its own, <c>scratch/NAME/</c>, and
/// holds <c>scratch/NAME.lock</c> for as long as it lives; the system lets go of it however it dies.
/// </summary>
public sealed class ScratchFolders : IDisposable
{
    private const string Lock = ".lock";
    private readonly string scratch;
    private readonly string desk;
    private readonly FileStream held;

    public ScratchFolders(DataFolder data)
    {
        scratch = data.Scratch;
        desk = Path.Combine(scratch, $"{Guid.NewGuid():N}");
        held = new FileStream(desk + Lock, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Directory.CreateDirectory(desk);
    }

    public string New() => Directory.CreateDirectory(Path.Combine(desk, $"{Guid.NewGuid():N}")).FullName;

    /// <summary>Deletes what others left behind who are no more.</summary>
    public void Sweep()
    {
        foreach (var folder in Directory.EnumerateDirectories(scratch).Where(folder => folder != desk && IsLeft(folder)))
        {
            Delete(folder);
            File.Delete(folder + Lock);
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

    public void Dispose()
    {
        Delete(desk);
        held.Dispose();
        File.Delete(desk + Lock);
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            using var nobodys = new FileStream(folder + Lock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
