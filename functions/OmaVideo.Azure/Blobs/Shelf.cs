using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Azure.Blobs;

/// <summary>
/// Copies of artefacts on this machine's own disk, so that what is read again is fetched once. What nobody took for an hour,
/// longer than any step lasts, makes room for others.
/// </summary>
internal sealed class Shelf(ShelfOptions options, TimeProvider clock)
{
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    private readonly string folder = Directory.CreateDirectory(options.Folder).FullName;

    /// <returns>The path of the copy; null when there is none.</returns>
    public string? Find(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
            return null;
        File.SetLastAccessTimeUtc(path, clock.GetUtcNow().UtcDateTime);
        return path;
    }

    /// <summary>Moves a finished file here.</summary>
    public string Place(string name, string finished)
    {
        File.Move(finished, Prepared(name), overwrite: true);
        return Find(name)!;
    }

    /// <summary>Has a copy written to a draft, and places it.</summary>
    /// <param name="bytes">How large it will be.</param>
    /// <exception cref="StepException">Exhausted: there is no room for it.</exception>
    public async Task<string> Fetch(string name, long bytes, Func<string, Task> write)
    {
        MakeRoom(bytes);
        var draft = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
        try
        {
            await write(draft);
            return Place(name, draft);
        }
        catch (Exception e) when (Failures.IsNoRoom(e))
        {
            throw Full(e);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public void Drop(string name) => File.Delete(Prepared(name));

    /// <summary>Takes away what was read longest ago, until there is room for so many bytes more.</summary>
    /// <exception cref="StepException">Exhausted: what is in use leaves too little.</exception>
    private void MakeRoom(long bytes)
    {
        var copies = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        var room = options.MostBytes - copies.Sum(copy => copy.Length) - bytes;
        foreach (var copy in copies.OrderBy(copy => copy.LastAccessTimeUtc).TakeWhile(_ => room < 0).Where(IsResting))
        {
            room += copy.Length;
            copy.Delete();
        }

        if (room < 0)
            throw Full(null);
    }

    private bool IsResting(FileInfo copy) => clock.GetUtcNow().UtcDateTime - copy.LastAccessTimeUtc > Rest;

    private string PathOf(string name) => Path.Combine(folder, name);

    private string Prepared(string name)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static StepException Full(Exception? e) => new(StepFailure.Exhausted, "The host's temporary storage is full.", e);
}

/// <param name="Folder">Where copies lie; on a disk of this machine.</param>
/// <param name="MostBytes">How much of it they may take.</param>
public sealed record ShelfOptions(string Folder, long MostBytes);
