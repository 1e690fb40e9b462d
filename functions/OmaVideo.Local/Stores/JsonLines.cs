using System.Text.Json;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>
/// An append-only file of one JSON value a line. A line counts once it ends; what a crash left of the last one is
/// cut off before anything is appended.
/// </summary>
internal static class JsonLines
{
    /// <param name="after">How many lines to pass over.</param>
    public static IReadOnlyList<T> Read<T>(string path, int after = 0)
    {
        if (!File.Exists(path))
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Read<T>(file, after);
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

    private static List<T> Read<T>(FileStream file, int after = 0)
    {
        var bytes = new byte[file.Length];
        ReadOnlySpan<byte> text = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        var values = new List<T>();
        try
        {
            for (var line = 0; text.IndexOf((byte)'\n') is var end and >= 0; text = text[(end + 1)..], line++)
            {
                if (line >= after && end > 0)
                    values.Add(JsonSerializer.Deserialize<T>(text[..end], Wire.Json)!);
            }
        }
        catch (JsonException e)
        {
            throw new DamagedFileException($"{file.Name} cannot be read: it is damaged, or another version wrote it.", e);
        }

        return values;
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
