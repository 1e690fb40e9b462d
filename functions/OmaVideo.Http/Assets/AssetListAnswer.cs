namespace OmaVideo.Http.Assets;

/// <summary>A page of assets.</summary>
/// <param name="LastId">What to ask for the next page with, as <c>after</c>.</param>
/// <param name="HasMore">Whether there is a next page.</param>
public sealed record AssetListAnswer(string Object, IReadOnlyList<AssetAnswer> Data, string? FirstId, string? LastId, bool HasMore) : IExample<AssetListAnswer>
{
    public static AssetListAnswer Example { get; } = new("list", [AssetAnswer.Example], AssetAnswer.Example.Id, AssetAnswer.Example.Id, false);
}
