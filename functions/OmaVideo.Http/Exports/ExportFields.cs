using OmaVideo.Core.Briefs;
using OmaVideo.Core.Exports;

namespace OmaVideo.Http.Exports;

/// <summary>How a wish for a rendition is written.</summary>
internal static class ExportFields
{
    public static Rendition Rendition(IFields fields) => new(
        fields.Choice("format", RenditionFormat.Mp4),
        fields.Choice("quality", RenditionQuality.High));
}
