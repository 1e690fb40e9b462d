using OmaVideo.Core.Briefs;

namespace OmaVideo.Local.CommandLine;

/// <summary>A brief in a file, or on standard input.</summary>
internal static class BriefFile
{
    /// <param name="instead">Values from the command line that count instead of the brief's.</param>
    /// <exception cref="CommandException">Bad input: every fault, with its field.</exception>
    public static async Task<Brief> Read(string path, IReadOnlyDictionary<string, string> instead, CancellationToken ct)
    {
        var name = path == "-" ? "The brief" : $"The brief {Shown.Safely(path, 200)}";
        var reading = BriefReader.Read(await Bytes(path, name, ct), instead);
        return reading.Value ?? throw CommandException.BadInput(name, reading.Faults);
    }

    private static async Task<ReadOnlyMemory<byte>> Bytes(string path, string name, CancellationToken ct)
    {
        if (Directory.Exists(path))
            throw CommandException.BadInput($"{name} is a directory; wanted a JSON file.");
        try
        {
            await using var file = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
            // One byte more than is allowed is enough to know, however long the file (or the pipe) is.
            var bytes = new byte[BriefReader.MostBytes + 1];
            return bytes.AsMemory(0, await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandException.BadInput($"{name} is not there.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput($"{name} cannot be read: {e.Message}");
        }
    }
}
