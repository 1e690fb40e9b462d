using System.Text;
using OmaVideo.Core.Artifacts;

namespace OmaVideo.Local.Stores;

/// <summary>The folders of all jobs, as holders of artefacts: what a job was ordered with, made of and delivered is named in its files.</summary>
public sealed class JobFolders(DataFolder data) : IArtifactHolder
{
    public async Task<IReadOnlySet<string>> Held(IReadOnlySet<string> names, CancellationToken ct)
    {
        var sought = names.ToDictionary(name => name, Encoding.UTF8.GetBytes);
        var held = new HashSet<string>();
        foreach (var file in Directory.EnumerateFiles(data.Jobs, "*.json*", SearchOption.AllDirectories))
        {
            if (sought.Count == 0)
                break;
            var text = await Read(file, ct);
            foreach (var (name, _) in sought.Where(name => text.AsSpan().IndexOf(name.Value) >= 0).ToList())
            {
                sought.Remove(name);
                held.Add(name);
            }
        }

        return held;
    }

    private static async Task<byte[]> Read(string file, CancellationToken ct)
    {
        try
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var text = new byte[open.Length];
            await open.ReadExactlyAsync(text, ct);
            return text;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Its job was taken away since the folder was listed.
            return [];
        }
    }
}
