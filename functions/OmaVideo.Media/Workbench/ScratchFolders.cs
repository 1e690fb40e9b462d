using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Media.Workbench;

/// <summary>
/// Private folders for work under way. Each process has a desk of its own, <c>scratch/NAME/</c>, and holds
/// <c>scratch/NAME.lock</c> for as long as it lives; the system lets go of it however it dies. Drafts of files that are
/// not whole yet lie beside the desks, held by whoever writes them.
/// </summary>
public sealed class ScratchFolders : IScratchRoom, IDisposable
{
    /// <summary>How the names of drafts end.</summary>
    public const string Draft = ".draft";

    private const string Lock = ".lock";
    private readonly string scratch;
    private readonly string desk;
    private readonly FileStream held;
    private readonly long? mostBytes;

    /// <param name="folder">Where the desks are.</param>
    /// <param name="mostBytes">How much may lie on them before nothing new is begun; null for as much as the disk holds.</param>
    public ScratchFolders(string folder, long? mostBytes = null)
    {
        scratch = Directory.CreateDirectory(folder).FullName;
        this.mostBytes = mostBytes;
        desk = Path.Combine(scratch, $"{Guid.NewGuid():N}");
        held = new FileStream(desk + Lock, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        Directory.CreateDirectory(desk);
    }

    public string New()
    {
        if (mostBytes is { } most && new DirectoryInfo(scratch).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) > most)
            throw new StepException(StepFailure.Exhausted, "The temporary storage of this machine is full.");
        return Directory.CreateDirectory(Path.Combine(desk, $"{Guid.NewGuid():N}")).FullName;
    }

    public void Clear(string folder) => Delete(folder);

    /// <summary>Deletes what others left behind who are no more.</summary>
    public void Sweep()
    {
        foreach (var folder in Directory.EnumerateDirectories(scratch).Where(folder => folder != desk && IsNobodys(folder + Lock, FileMode.OpenOrCreate)))
        {
            Delete(folder);
            File.Delete(folder + Lock);
        }

        foreach (var draft in Directory.EnumerateFiles(scratch, $"*{Draft}").Where(draft => IsNobodys(draft, FileMode.Open)))
            File.Delete(draft);
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

    private static bool IsNobodys(string file, FileMode mode)
    {
        try
        {
            using var nobodys = new FileStream(file, mode, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
