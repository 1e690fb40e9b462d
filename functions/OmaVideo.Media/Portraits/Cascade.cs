using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace OmaVideo.Media.Portraits;

/// <summary>
/// A boosted cascade of rectangle features that tells whether a square shows a face from the front
/// (P. Viola, M. Jones: Rapid Object Detection using a Boosted Cascade of Simple Features, 2001), as OpenCV keeps it.
/// </summary>
/// <param name="Side">Pixels a side of the square it looks at.</param>
internal sealed record Cascade(int Side, IReadOnlyList<Stage> Stages)
{
    /// <summary>Where Debian and others put the trained cascade (package <c>opencv-data</c>).</summary>
    private static readonly string[] Places =
    [
        "/usr/share/opencv4/haarcascades", "/usr/share/opencv/haarcascades", "/usr/local/share/opencv4/haarcascades", "/opt/homebrew/share/opencv4/haarcascades",
    ];

    private static readonly Lazy<Cascade?> Found = new(() =>
        Places.Select(place => Path.Combine(place, "haarcascade_frontalface_alt.xml")).FirstOrDefault(File.Exists) is { } file ? Read(file) : null);

    /// <summary>The machine's cascade; null where there is none.</summary>
    public static Cascade? Known => Found.Value;

    /// <exception cref="XmlException">The file is damaged.</exception>
    public static Cascade Read(string file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var cascade = XDocument.Load(reader).Root!.Element("cascade")!;
        var features = cascade.Element("features")!.Elements().Select(feature => feature.Element("rects")!.Elements().Select(Patch).ToArray()).ToArray();
        return new(
            (int)cascade.Element("width")!,
            [.. cascade.Element("stages")!.Elements().Select(stage => new Stage(
                (float)stage.Element("stageThreshold")!,
                [.. stage.Element("weakClassifiers")!.Elements().Select(weak => Stump(weak, features))]))]);
    }

    private static Stump Stump(XElement weak, Patch[][] features)
    {
        var (node, leaves) = (Numbers(weak.Element("internalNodes")!), Numbers(weak.Element("leafValues")!));
        return new(features[(int)node[2]], node[3], leaves[0], leaves[1]);
    }

    private static Patch Patch(XElement rect) => Numbers(rect) is [var x, var y, var width, var height, var weight]
        ? new((int)x, (int)y, (int)width, (int)height, weight)
        : throw new XmlException("A rectangle of the cascade is damaged.");

    private static float[] Numbers(XElement element) =>
        [.. element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(number => float.Parse(number, CultureInfo.InvariantCulture))];
}

/// <summary>Stumps that vote together; a square they find too few votes for shows no face.</summary>
internal sealed record Stage(float Threshold, Stump[] Stumps);

/// <summary>One feature, and its vote below and above a threshold.</summary>
internal sealed record Stump(Patch[] Patches, float Threshold, float Below, float Above);

/// <summary>A weighted rectangle of a feature, in pixels of the cascade's square.</summary>
internal readonly record struct Patch(int X, int Y, int Width, int Height, float Weight);
