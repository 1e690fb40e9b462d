using System.Security.Cryptography;

namespace OmaVideo.Core.Access;

/// <summary>A key as its holder sends it: <c>omv_ID_SECRET</c>. The secret has 260 bits.</summary>
public sealed record KeyText(string Id, string Secret)
{
    private const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";
    private const string Prefix = "omv";
    private const int IdLength = 12;
    private const int SecretLength = 52;

    /// <summary>A new secret for a key that is there, or for a new one.</summary>
    public static KeyText New(string? id = null) =>
        new(id ?? RandomNumberGenerator.GetString(Letters, IdLength), RandomNumberGenerator.GetString(Letters, SecretLength));

    /// <returns>Null when the text is no key.</returns>
    public static KeyText? Parse(string text) =>
        text.Length <= 100 && text.Split('_') is [Prefix, var id, var secret] && IsId(id) && Is(secret, SecretLength) ? new(id, secret) : null;

    public static bool IsId(string text) => Is(text, IdLength);

    public override string ToString() => $"{Prefix}_{Id}_{Secret}";

    private static bool Is(string text, int length) => text.Length == length && text.All(Letters.Contains);
}
