using Microsoft.Extensions.Configuration;

namespace OmaVideo.Http.Policies;

/// <summary>Which pages from elsewhere may ask; none unless told, e.g. <c>Cors:Origins:0=https://studio.example</c>.</summary>
public sealed record OriginOptions
{
    public string[] Origins { get; init; } = [];

    /// <exception cref="ArgumentException">Names the setting and what it wants.</exception>
    public static OriginOptions From(IConfiguration configuration) => Settings.Read<OriginOptions>(configuration, "Cors", cors =>
    [
        new(nameof(Origins), cors.Origins.All(IsOrigin), "origins such as https://studio.example, without a path"),
    ]);

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && text == uri.GetLeftPart(UriPartial.Authority);
}
