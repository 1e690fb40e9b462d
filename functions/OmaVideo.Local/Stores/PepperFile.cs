using System.Security.Cryptography;
using OmaVideo.Core.Access;

namespace OmaVideo.Local.Stores;

/// <summary>The pepper of a data folder, made when it is first needed. Only the folder's owner can read it.</summary>
internal static class PepperFile
{
    /// <exception cref="IOException">It is damaged.</exception>
    public static Pepper Open(DataFolder data)
    {
        var path = Path.Combine(data.Keys, "pepper");
        if (!File.Exists(path))
            Make(data.NewDraft(), path);
        var bytes = File.ReadAllBytes(path);
        return bytes.Length >= Pepper.LeastBytes ? new Pepper(bytes) : throw new IOException($"{path} is damaged. Without it no key opens: take it from a backup, or delete it with the keys beside it.");
    }

    private static void Make(string draft, string path)
    {
        try
        {
            // Held until it has its name, so that nobody takes it for one that was left behind.
            using var file = new FileStream(draft, OwnersOnly());
            file.Write(RandomNumberGenerator.GetBytes(Pepper.LeastBytes));
            file.Flush(flushToDisk: true);
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process made it at the same moment; there is one pepper.
            File.Delete(draft);
        }
    }

    private static FileStreamOptions OwnersOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Delete };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
