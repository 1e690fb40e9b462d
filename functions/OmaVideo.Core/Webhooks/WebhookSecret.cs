namespace OmaVideo.Core.Webhooks;

/// <summary>A signing secret as Standard Webhooks writes it: <c>whsec_</c> and 24 to 64 bytes in base64. It never shows itself.</summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int LeastBytes = 24;
    private const int MostBytes = 64;

    private WebhookSecret(byte[] key) => Key = key;

    /// <summary>What messages are signed with.</summary>
    public byte[] Key { get; }

    /// <param name="random">24 to 64 bytes nobody can foresee.</param>
    public static WebhookSecret Of(byte[] random) => new(random);

    /// <returns>Null when it is no such secret.</returns>
    public static WebhookSecret? Parse(string text)
    {
        var key = new byte[MostBytes];
        return text.StartsWith(Prefix, StringComparison.Ordinal)
            && Convert.TryFromBase64String(text[Prefix.Length..], key, out var length)
            && length >= LeastBytes
            ? new(key[..length])
            : null;
    }

    /// <summary>In the clear, for its owner.</summary>
    public string Reveal() => Prefix + Convert.ToBase64String(Key);

    public override string ToString() => $"{Prefix}…";
}
