namespace OmaVideo.Core.Delivery;

/// <summary>What a file says of its own making, in words and as IPTC's digital source type.</summary>
public static class Disclosure
{
    /// <summary>Media made by a trained algorithm; https://cv.iptc.org/newscodes/digitalsourcetype/</summary>
    public const string SourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

    public const string Tool = "OmaVideo";

    public const string Words = $"Made with AI by {Tool}: script, pictures, voice and music. Digital source type: {SourceType}";
}
