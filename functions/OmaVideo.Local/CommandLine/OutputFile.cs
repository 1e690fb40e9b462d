using System.Text;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Delivery;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Local.CommandLine;

/// <summary>Where a finished video is put for its maker: the file, and beside an MP4 just made its captions and poster.</summary>
/// <param name="WithExtras">Whether all else that was made goes beside it too.</param>
internal sealed record OutputFile(string Path, bool WithExtras = false)
{
    /// <param name="told">What the person asked for; null for a name after the brief's title, here. A draft's says so, and never takes the place of the finished video.</param>
    /// <param name="extension">What the name has to end with.</param>
    /// <param name="suffix">What comes after the title.</param>
    /// <exception cref="CommandException">It cannot be written there.</exception>
    public static OutputFile For(VideoOrder order, string? told, string extension = "mp4", string suffix = "")
    {
        var path = System.IO.Path.GetFullPath(told is { Length: > 0 } ? told : $"{Slug(order.Brief.Title)}{(order.Finish.Preset == Preset.Draft ? "-draft" : "")}{suffix}.{extension}");
        if (Directory.Exists(path))
            throw CommandException.BadInput($"--out: wanted a file, found the directory {path}.");
        if (!path.EndsWith($".{extension}", StringComparison.OrdinalIgnoreCase))
            throw CommandException.BadInput($"--out: wanted a name that ends with .{extension}, found {Shown.Safely(path, 200)}.");
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(path)))
            throw CommandException.BadInput($"--out: there is no directory {System.IO.Path.GetDirectoryName(path)}.");
        return Writable(path);
    }

    /// <summary>Tries now what would otherwise fail after the whole video is made.</summary>
    private static OutputFile Writable(string path)
    {
        try
        {
            using (new FileStream($"{path}.{Guid.NewGuid():N}.tmp", FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
                return new(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandException.BadInput($"--out: {Shown.Safely(path, 200)} cannot be written: {Shown.Safely(e.Message, 300)}");
        }
    }

    public async Task Receive(Studio studio, Delivered delivered, CancellationToken ct)
    {
        foreach (var (artifact, extension) in new[] { (delivered.Poster, ".jpg"), (delivered.Captions, ".srt"), (delivered.WebCaptions, ".vtt"), (delivered.Video, ".mp4") })
            Put(await studio.Artifacts.Open(artifact, ct), System.IO.Path.ChangeExtension(Path, extension));
        if (WithExtras)
            await ReceiveExtras(studio, delivered, ct);
    }

    /// <summary>In a folder of their own: the video's own folder stays what it is, and the track finds its sheet by the name it knows.</summary>
    private async Task ReceiveExtras(Studio studio, Delivered delivered, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory($"{System.IO.Path.ChangeExtension(Path, null)}-extras").FullName;
        foreach (var (artifact, name) in new[]
        {
            (delivered.Preview, "preview.webp"), (delivered.Sprites, SpriteSheet.Name), (delivered.SpriteTrack, "sprites.vtt"),
            (delivered.Chapters, "chapters.vtt"), (delivered.Provenance, "provenance.json"),
        })
        {
            if (artifact is not null)
                Put(await studio.Artifacts.Open(artifact, ct), System.IO.Path.Combine(folder, name));
        }
    }

    /// <summary>Copies a file; under its new name it is there whole or not at all.</summary>
    public static void Put(string from, string to)
    {
        var draft = $"{to}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.Copy(from, draft);
            File.Move(draft, to, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>The title as a file name: letters and digits of any script, and dashes; <c>video</c> when nothing of it is left.</summary>
    private static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var c in title)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not '\'' and not '’')
                slug.Append('-');
        }

        var name = slug.ToString(0, Math.Min(slug.Length, 60)).Trim('-');
        return name.Length == 0 ? "video" : name;
    }
}
