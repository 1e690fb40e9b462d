using System.Globalization;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Campaigns.Kill;

/// <summary>
/// A file system of its own. In a file of its own, where the campaign may mount one, so that it can be slow; else in memory;
/// a plain folder elsewhere, which is never full.
/// </summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    /// <summary>Memory that looks like a folder: how fast the disk is depends on nobody else's.</summary>
    private const string Memory = "/dev/shm";

    /// <summary>$0 freezes the file system $1 for so many seconds, and lets it be for so many, pair by pair. Whatever ends it, nothing stays frozen.</summary>
    private const string Rhythm = """
        disk=$1; shift
        trap '"$0" -u "$disk" 2>/dev/null' EXIT
        trap 'exit 1' HUP INT TERM
        while [ $# -gt 1 ]; do
            "$0" -f "$disk" || exit 1
            sleep "$1"
            "$0" -u "$disk"
            sleep "$2"
            shift 2
        done
        """;

    /// <summary>The file it lies in; null for none.</summary>
    private readonly string? image;

    private SmallDisk(string path, string? image, bool isMounted) => (Path, this.image, IsMounted) = (path, image, isMounted);

    public string Path { get; }

    /// <summary>Whether it can be full and read-only.</summary>
    public bool IsMounted { get; }

    /// <summary>Whether it can be slow, too.</summary>
    public bool CanBeSlow => image is not null;

    public static async Task<SmallDisk> Mount(int megabytes)
    {
        var path = Directory.CreateTempSubdirectory("omavideo-campaign-").FullName;
        var bytes = megabytes * (1L << 20);
        if (await MountFile(path, bytes) is { } image)
            return new(path, image, isMounted: true);
        return new(path, null, await Try("mount", "-t", "tmpfs", "-o", $"size={bytes}", "omavideo-campaign", path));
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

    /// <summary>Lets whoever writes wait, again and again, as a disk does that many others use, and comes back when it is over.</summary>
    public async Task Slow(IEnumerable<(TimeSpan Frozen, TimeSpan Free)> rhythm)
    {
        string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

        var kept = await Tool.Run("sh", ["-c", Rhythm, Tool.Find("fsfreeze")!, Path, .. rhythm.SelectMany(beat => new[] { Seconds(beat.Frozen), Seconds(beat.Free) })]);
        if (kept.ExitCode != 0)
            throw new InvalidOperationException($"The disk could not be made slow: {kept.Said}");
    }

    public async ValueTask DisposeAsync()
    {
        // Taking away a frozen file system would never end.
        if (CanBeSlow)
            await Try("fsfreeze", "-u", Path);
        if (IsMounted && !await Try("umount", Path))
            await Try("umount", "-l", Path);
        Directory.Delete(Path, recursive: !IsMounted);
        if (image is not null)
            File.Delete(image);
    }

    /// <returns>The file it lies in; null where such a thing cannot be had.</returns>
    private static async Task<string?> MountFile(string path, long bytes)
    {
        if (Tool.Find("fsfreeze") is null)
            return null;
        var inMemory = Directory.Exists(Memory) && new DriveInfo(Memory).AvailableFreeSpace > 2 * bytes;
        var image = System.IO.Path.Combine(inMemory ? Memory : System.IO.Path.GetTempPath(), $"{System.IO.Path.GetFileName(path)}.ext4");
        using (var file = File.Create(image))
            file.SetLength(bytes);
        if (await Try("mkfs.ext4", "-q", "-F", "-m", "0", image) && await Try("mount", "-o", "loop", image, path))
            return image;
        File.Delete(image);
        return null;
    }

    private static async Task<bool> Try(string program, params string[] arguments) =>
        Tool.Find(program) is not null && (await Tool.Run(program, arguments)).ExitCode == 0;
}
