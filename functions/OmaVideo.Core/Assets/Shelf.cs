using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Assets;

/// <summary>One owner's assets, as an order asks for them. What is not there, and what is another's, is told in the same words.</summary>
internal sealed class Shelf(IAssetStore assets, string owner, List<Fault> faults, CancellationToken ct)
{
    public List<Fault> Faults => faults;

    /// <summary>Null where there is nothing wanted, or nothing that will do.</summary>
    public async Task<Material?> Find(string? id, string at, params AssetKind[] kinds)
    {
        if (id is null)
            return null;
        if (await assets.Find(owner, id, ct) is not { } asset)
            return Fault(at, FaultRule.NotFound, "the identity of one of your assets", Shown.Safely(id));
        return kinds.Contains(asset.Material.Kind)
            ? asset.Material
            : Fault(at, FaultRule.Media, $"an asset that is {string.Join(" or ", kinds.Select(Name))}", Name(asset.Material.Kind));
    }

    public async Task<IReadOnlyList<Material>?> All(IReadOnlyList<string>? ids, string at)
    {
        if (ids is null or [])
            return null;
        var found = new List<Material>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (await Find(ids[i], $"{at}/{i}", AssetKind.Image, AssetKind.Video) is { } material)
                found.Add(material);
        }

        return found;
    }

    private Material? Fault(string at, FaultRule rule, string wanted, string found)
    {
        faults.Add(new(at, rule, wanted, found));
        return null;
    }

    private static string Name(AssetKind kind) => kind switch
    {
        AssetKind.Image => "a picture",
        AssetKind.Video => "a film",
        _ => "sound",
    };
}
