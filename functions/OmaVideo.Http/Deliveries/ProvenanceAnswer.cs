namespace OmaVideo.Http.Deliveries;

/// <summary>Where a video comes from, as its file says it too.</summary>
/// <param name="Generator">The program that made it.</param>
/// <param name="DigitalSourceType">IPTC's word for what AI made: https://cv.iptc.org/newscodes/digitalsourcetype/.</param>
/// <param name="Makers">Providers and models that made its pictures.</param>
public sealed record ProvenanceAnswer(string Generator, string DigitalSourceType, IReadOnlyList<string> Makers) : IExample<ProvenanceAnswer>
{
    private static readonly string Version = typeof(ProvenanceAnswer).Assembly.GetName().Version!.ToString(3);

    public static ProvenanceAnswer Example { get; } = Of(["offline-illustrator/3"]);

    public static ProvenanceAnswer Of(IReadOnlyList<string> makers) =>
        new($"OmaVideo {Version}", "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia", makers);
}
