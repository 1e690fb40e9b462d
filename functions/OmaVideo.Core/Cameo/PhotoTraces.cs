using System.Text.Json;
using System.Text.RegularExpressions;
using OmaVideo.Core.Access;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Cameo;

/// <summary>Where a guest's photo went outside of their visits: uploads of the same file by the same owner, and jobs that were ordered with one.</summary>
public sealed partial class PhotoTraces(IAssetStore assets, IJobStore jobs, Pepper pepper)
{
    /// <summary>What an upload is told by that has this clean copy; says nothing of it to whoever has no pepper.</summary>
    public static string SealOf(string copy, Pepper pepper) => pepper.NameOf($"copy {Path.GetFileNameWithoutExtension(copy)}");

    /// <summary>The uploads there are.</summary>
    public IAsyncEnumerable<Asset> Uploads(Guest guest, CancellationToken ct) =>
        assets.List(guest.Owner, null, oldestFirst: true, ct).Where(asset => IsOf(guest, asset.Material.Content.Name));

    /// <summary>The clean copies that a job was ever ordered with, or shows; none where it has nothing of the guest.</summary>
    public async Task<IReadOnlyList<Artifact>> In(Job job, Guest guest, CancellationToken ct)
    {
        var text = JsonSerializer.Serialize(job, Wire.Json);
        if (job.Take > 1 || job.Storyboard?.Revision > 1)
            text += JsonSerializer.Serialize(await jobs.Events(job.Id, 0, ct), Wire.Json);
        return [.. Copies().Matches(text).Select(found => found.Value).Distinct().Where(name => IsOf(guest, name)).Select(name => new Artifact(name, 0))];
    }

    private bool IsOf(Guest guest, string copy) => guest.Copy is { } seal && SealOf(copy, pepper) == seal;

    [GeneratedRegex(@"assets/[0-9a-f]{40}\.[a-z0-9]+")]
    private static partial Regex Copies();
}
