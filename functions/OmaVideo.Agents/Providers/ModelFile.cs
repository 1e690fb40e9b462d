using OmaVideo.Core.Casting;

namespace OmaVideo.Agents.Providers;

/// <summary>The catalogue as a file: ours, or one of the operator's own.</summary>
public static class ModelFile
{
    /// <param name="path">A file in the same form as ours, which counts instead of it; null for ours.</param>
    /// <exception cref="ArgumentException">It cannot be used; names each entry and field that is wrong.</exception>
    public static Catalogue Read(string? path)
    {
        try
        {
            var reading = CatalogueReader.Read(path is null ? Ours() : File.ReadAllBytes(path));
            return reading.Value ?? throw Wrong(string.Join("; ", reading.Faults));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Wrong(e.Message, e);
        }
    }

    private static byte[] Ours()
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("models.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ArgumentException Wrong(string what, Exception? inner = null) => new($"The setting Models wants a file with a catalogue of models. {what}", inner);
}
