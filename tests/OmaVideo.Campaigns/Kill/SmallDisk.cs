using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Kill;

/// <summary>A file system of its own in memory, where the campaign may mount one; a plain folder elsewhere, which is never full.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk(string path, bool isMounted) => (Path, IsMounted) = (path, isMounted);

    public string Path { get; }

    public bool IsMounted { get; }

    public static async Task<SmallDisk> Mount(int megabytes)
    {
        var path = Directory.CreateTempSubdirectory("omavideo-campaign-").FullName;
        return new(path, await Try("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "omavideo-campaign", path));
    }

    /// <summary>Leaves no room but this many kilobytes.</summary>
    public void Fill(int kilobytes)
    {
        using var filler = new FileStream(System.IO.Path.Combine(Path, "filler"), FileMode.Create);
        var free = new DriveInfo(Path).AvailableFreeSpace - (kilobytes * 1024L);
        var block = new byte[1 << 20];
        for (; free > 0; free -= block.Length)
        {
            try
            {
                filler.Write(block, 0, (int)Math.Min(free, block.Length));
                filler.Flush();
            }
            catch (IOException)
            {
                // The jobs were quicker: now it is full.
                return;
            }
        }
    }

    public void Empty() => File.Delete(System.IO.Path.Combine(Path, "filler"));

    public Task<bool> Protect(bool on) => Try("mount", "-o", on ? "remount,ro" : "remount,rw", Path);

    public async ValueTask DisposeAsync()
    {
        if (IsMounted && !await Try("umount", Path))
            await Try("umount", "-l", Path);
        Directory.Delete(Path, recursive: !IsMounted);
    }

    private static async Task<bool> Try(string program, params string[] arguments) =>
        Tool.Find(program) is not null && (await Tool.Run(program, arguments)).ExitCode == 0;
}
