using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Http.Orders;

namespace OmaVideo.Http.Cameo;

/// <summary>How guests' videos are ordered.</summary>
internal static partial class CameoFields
{
    public static CameoOrder Order(IFields fields) => new(
        new(
            fields.Text("user_id", UserIds.Form(), UserIds.Wanted, required: true) ?? "",
            fields.Text("template", 1, 40, required: true) ?? "",
            fields.Part("consent", Consent, required: true),
            fields.Open("parameters"),
            fields.Choice("quality", Preset.Standard),
            fields.Flag("allow_compositing", otherwise: false)),
        fields.Text("face_asset_id", 1, 64),
        fields.Text("face_image", Base64(), "a picture in base64"),
        fields.Choice<Resolution>("resolution"),
        OrderFields.Terms(fields));

    private static ConsentWish Consent(IFields fields) => new(
        fields.Flag("granted", otherwise: false),
        fields.Text("by", 1, 200, required: true) ?? "",
        fields.Text("at", Time(), "a time such as 2026-11-21T09:30:00Z", required: true) ?? "",
        fields.Text("expires_at", Time(), "a time such as 2027-11-21T09:30:00Z"));

    /// <summary>Line ends and blanks may be in it, and what pages put before it.</summary>
    [GeneratedRegex(@"\A(data:image/[a-z0-9.+-]{1,20};base64,)?[A-Za-z0-9+/=\s]{4,}\z")]
    private static partial Regex Base64();

    [GeneratedRegex(@"\A\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})\z")]
    private static partial Regex Time();
}

/// <summary>The order of a guest's video as it came.</summary>
/// <param name="FaceImage">Base64, perhaps with blanks in it.</param>
internal sealed record CameoOrder(CameoWish Wish, string? FaceAsset, string? FaceImage, Resolution? Resolution, Terms Terms);

/// <summary>The shorter side of a picture.</summary>
internal enum Resolution
{
    [System.Text.Json.Serialization.JsonStringEnumMemberName("540p")]
    Small,

    [System.Text.Json.Serialization.JsonStringEnumMemberName("1080p")]
    Full,
}
