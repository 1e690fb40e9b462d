using OmaVideo.Core.Assets;

namespace OmaVideo.Http.Assets;

/// <summary>An asset as the API shows it.</summary>
/// <param name="Bytes">Of its content, which is a clean copy of what was brought.</param>
/// <param name="Duration">Seconds, of what moves or sounds.</param>
public sealed record AssetAnswer(
    string Id,
    string Object,
    string Name,
    AssetKind Kind,
    string MediaType,
    long Bytes,
    int? Width,
    int? Height,
    double? Duration,
    DateTimeOffset CreatedAt,
    IReadOnlyDictionary<string, string> Links) : IExample<AssetAnswer>
{
    public static AssetAnswer Example { get; } = new(
        "01k9v3m8q2x7d4twzh5n0c6rjb", "asset", "harbour.jpg", AssetKind.Image, "image/jpeg", 1_284_311, 3024, 4032, null,
        new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), LinksOf("01k9v3m8q2x7d4twzh5n0c6rjb"));

    public static AssetAnswer Of(Asset asset) => new(
        asset.Id, "asset", asset.Name, asset.Material.Kind, asset.Material.MediaType, asset.Material.Content.Bytes,
        asset.Material.Width, asset.Material.Height, asset.Material.Seconds, asset.CreatedAt, LinksOf(asset.Id));

    private static Dictionary<string, string> LinksOf(string id) => new()
    {
        ["self"] = $"/{RoutePatterns.Assets}/{id}",
        ["content"] = $"/{RoutePatterns.Assets}/{id}/content",
    };
}
