using System.Security.Cryptography;

namespace OmaVideo.Core.Cameo;

/// <summary>Somebody with one photo, who agreed to be seen in one template's videos.</summary>
/// <param name="Owner">The tenant who invited them.</param>
/// <param name="UserId">Who they are to that tenant.</param>
/// <param name="Consent">Null once it was revoked.</param>
/// <param name="Portrait">Null once it was revoked.</param>
/// <param name="Seal">Tells the photo that was brought from others; says nothing of it to whoever has no pepper.</param>
/// <param name="PhotoUntil">When the photo goes, though videos made of it may stay.</param>
/// <param name="Asset">The upload the photo came from, which is no asset any more.</param>
/// <param name="Copy">As <paramref name="Seal"/>, of the clean copy that an upload of the same photo has; see <see cref="PhotoTraces"/>.</param>
public sealed record Guest(
    string Id,
    string Owner,
    string UserId,
    string Template,
    Consent? Consent,
    Portrait? Portrait,
    string? Seal,
    DateTimeOffset CreatedAt,
    DateTimeOffset PhotoUntil,
    string? Asset = null,
    Revocation? Revocation = null,
    string? Copy = null)
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int IdLength = 26;

    /// <summary>130 bits of chance.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(Letters, IdLength);

    public static bool IsId(string text) => text.Length == IdLength && text.All(Letters.Contains);

    /// <summary>Whether they may be seen in something new.</summary>
    public bool Agrees(DateTimeOffset now) => Revocation is null && now < Consent?.Until;

    /// <summary>What may be kept of somebody who wants to be forgotten: that there was a consent, and that it ended.</summary>
    public Guest Forgotten(Revocation revocation) => this with { Consent = null, Portrait = null, Seal = null, Copy = null, Asset = null, Revocation = revocation };
}
