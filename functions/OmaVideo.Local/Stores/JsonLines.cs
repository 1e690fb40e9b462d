using System.Text;
using System.Text.Json;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>
/// An append-only file of one JSON value a line. A line counts once it ends; what a crash left of the last one is
/// cut off before anything is appended.
/// </summary>
internal static class JsonLines
{
    public static IReadOnlyList<T> Read<T>(string path)
    {
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read<T>(file);
    }

    public static FileStream OpenToAppend(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(EndOfLastLine(file));
        file.Seek(0, SeekOrigin.End);
        return file;
    }

    /// <summary>What is in a file that is held, which is then ready for more.</summary>
    public static IReadOnlyList<T> Resume<T>(FileStream file)
    {
        file.SetLength(EndOfLastLine(file));
        file.Position = 0;
        return Read<T>(file);
    }

    /// <summary>Returns when the line is on the disk.</summary>
    public static void Append<T>(FileStream file, T value)
    {
        file.Write([.. JsonSerializer.SerializeToUtf8Bytes(value, Wire.Json), (byte)'\n']);
        file.Flush(flushToDisk: true);
    }

    private static IReadOnlyList<T> Read<T>(FileStream file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        try
        {
            return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<T>(line, Wire.Json)!)];
        }
        catch (JsonException e)
        {
            throw new IOException($"{file.Name} cannot be read: it is damaged, or another version wrote it.", e);
        }
    }

    private static long EndOfLastLine(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
                return end;
        }

        return 0;
    }
}
