namespace OmaVideo.Local.Stores;

/// <summary>Files that are there whole or not at all, also after a crash.</summary>
internal static class AtomicFile
{
    public static async Task Write(string path, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.WriteAsync(content, ct);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Moves a finished file to its place; its content reaches the disk before its name does.</summary>
    public static void Place(string finished, string path)
    {
        using (var file = new FileStream(finished, FileMode.Open, FileAccess.ReadWrite))
            file.Flush(flushToDisk: true);
        File.Move(finished, path, overwrite: true);
    }
}
