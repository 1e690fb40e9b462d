using System.Text.Json;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Providers;

/// <summary>The catalogue as a file: ours, or one of the operator's own.</summary>
public static class ModelFile
{
    /// <param name="path">A file in the same form as ours, which counts instead of it; null for ours.</param>
    /// <exception cref="ArgumentException">It cannot be read; says what is wrong with it.</exception>
    public static Catalogue Read(string? path)
    {
        try
        {
            using var stream = path is null ? typeof(ModelFile).Assembly.GetManifestResourceStream("models.json")! : File.OpenRead(path);
            return JsonSerializer.Deserialize<Catalogue>(stream, Wire.Json) ?? throw new JsonException("it is empty");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ArgumentException($"The setting Models wants a file with a catalogue of models: {e.Message}", e);
        }
    }
}
