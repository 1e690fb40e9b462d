namespace OmaVideo.Core.Delivery;

/// <summary>What a file says of its own making, in words and as IPTC's digital source type.</summary>
public static class Disclosure
{
    /// <summary>Media made by a trained algorithm; https://cv.iptc.org/newscodes/digitalsourcetype/</summary>
    public const string SourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

    /// <summary>The same, put together with what a camera took.</summary>
    public const string CompositeSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";

    public const string Tool = "OmaVideo";

    public const string Words = $"Made with AI by {Tool}: script, pictures, voice and music. Digital source type: {SourceType}";

    private const string WordsAroundFootage =
        $"Made with AI by {Tool} around filmed scenes: script, voice, music and the other pictures. Digital source type: {CompositeSourceType}";

    private const string WordsAroundGuest =
        $"Made with AI by {Tool} around a photo of a person who agreed to it: script, voice, music and the other pictures. Digital source type: {CompositeSourceType}";

    /// <summary>What is true of a video in which these scenes are.</summary>
    public static (string SourceType, string Words) Of(Provenance? made) =>
        made?.Scenes.Any(scene => scene.Still.Guest is not null) == true ? (CompositeSourceType, WordsAroundGuest)
        : made?.Scenes.Any(scene => scene.Still is { Clip: not null, Given: not null }) == true ? (CompositeSourceType, WordsAroundFootage)
        : (SourceType, Words);
}
