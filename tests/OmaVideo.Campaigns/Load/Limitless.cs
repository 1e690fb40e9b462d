namespace OmaVideo.Campaigns.Load;

internal static class Limitless
{
    /// <summary>Nobody is told to come back later.</summary>
    public static readonly IReadOnlyDictionary<string, string> Settings = new Dictionary<string, string>
    {
        ["OMAVIDEO_Limits__Generate"] = "1000000",
        ["OMAVIDEO_Limits__JobsADay"] = "1000000",
    };
}
