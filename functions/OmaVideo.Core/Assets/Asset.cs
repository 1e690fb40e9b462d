using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Assets;

/// <summary>A file somebody brought. The bytes are shared by all who brought the same; the asset is its owner's alone.</summary>
/// <param name="Name">What its owner calls it; see <see cref="DisplayName"/>.</param>
public sealed record Asset(string Id, string Owner, string Name, Material Material, DateTimeOffset CreatedAt);

/// <summary>What an asset holds.</summary>
/// <param name="Content">A clean copy: what it shows and plays, and nothing of where and by whom it was made.</param>
/// <param name="Width">Pixels, of what can be seen.</param>
/// <param name="Seconds">Of what moves or sounds.</param>
public sealed record Material(AssetKind Kind, Artifact Content, int? Width = null, int? Height = null, double? Seconds = null)
{
    /// <summary>The media type of the content, e.g. <c>image/png</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string MediaType => MediaTypes.Of(Content.Name);
}
