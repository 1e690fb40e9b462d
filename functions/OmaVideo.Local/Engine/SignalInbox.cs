using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;
using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Engine;

/// <summary>
/// What people said to a job's take, one file a signal: <c>inbox/0001-storyboard-reviewed.json</c>. Any process may drop one
/// in; the engine that runs the job takes them in the order of their numbers.
/// </summary>
public sealed class SignalInbox(DataFolder data)
{
    public async Task Drop<T>(Job job, Signal<T> signal, T value, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(Folder(job)).FullName;
        var letter = Path.Combine(folder, $".{Guid.NewGuid():N}");
        await AtomicFile.Write(data, letter, JsonSerializer.SerializeToUtf8Bytes(value, Wire.Json), ct);
        for (var number = Letters(job).Count + 1; !TryPlace(letter, Path.Combine(folder, $"{number:0000}-{signal.Name}.json")); number++)
        {
        }
    }

    /// <summary>The signals of one kind, first to last.</summary>
    public IReadOnlyList<T> Read<T>(Job job, Signal<T> signal) =>
        [.. Letters(job).Where(file => IsOf(file, signal)).Select(file => JsonSerializer.Deserialize<T>(File.ReadAllBytes(file), Wire.Json)!)];

    public bool Holds<T>(Job job, Signal<T> signal) => Letters(job).Any(file => IsOf(file, signal));

    private static bool IsOf<T>(string file, Signal<T> signal) => file.EndsWith($"-{signal.Name}.json", StringComparison.Ordinal);

    /// <summary>Two may come at once: a name that is taken stays the first one's.</summary>
    private static bool TryPlace(string letter, string path)
    {
        try
        {
            File.Move(letter, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    private List<string> Letters(Job job) => Directory.Exists(Folder(job))
        ? [.. Directory.EnumerateFiles(Folder(job), "????-*.json").Order(StringComparer.Ordinal)]
        : [];

    private string Folder(Job job) => Path.Combine(data.Take(job), "inbox");
}
