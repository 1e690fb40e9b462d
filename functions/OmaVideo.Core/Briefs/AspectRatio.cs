using System.Text.Json.Serialization;

namespace OmaVideo.Core.Briefs;

/// <summary>Width to height of the picture.</summary>
public enum AspectRatio
{
    [JsonStringEnumMemberName("16:9")] Landscape,
    [JsonStringEnumMemberName("9:16")] Portrait,
    [JsonStringEnumMemberName("1:1")] Square,
}
