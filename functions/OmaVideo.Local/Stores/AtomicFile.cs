namespace OmaVideo.Local.Stores;

/// <summary>Files that are there whole or not at all, also after a crash.</summary>
internal static class AtomicFile
{
    /// <param name="isSecret">Whether nobody but this account may read it.</param>
    public static async Task Write(DataFolder data, string path, ReadOnlyMemory<byte> content, CancellationToken ct, bool isSecret = false)
    {
        var draft = data.NewDraft();
        try
        {
            // Held until it has its name, so that nobody takes it for one that was left behind.
            await using var file = new FileStream(draft, Draft(isSecret));
            await file.WriteAsync(content, ct);
            file.Flush(flushToDisk: true);
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private static FileStreamOptions Draft(bool isSecret)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Delete };
        if (isSecret && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    /// <summary>Moves a finished file to its place; its content reaches the disk before its name does.</summary>
    public static void Place(string finished, string path)
    {
        using (var file = new FileStream(finished, FileMode.Open, FileAccess.ReadWrite))
            file.Flush(flushToDisk: true);
        File.Move(finished, path, overwrite: true);
    }
}
