using System.Security.Cryptography;
using System.Text;

namespace OmaVideo.Core.Cameo;

/// <summary>A portrait as it may be kept: AES-GCM with 256 bits, as nonce, tag and text, bound to its guest.</summary>
public static class SealedPortrait
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public static byte[] Seal(ReadOnlySpan<byte> portrait, byte[] key, string guestId)
    {
        var kept = new byte[NonceBytes + TagBytes + portrait.Length];
        var nonce = kept.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, portrait, kept.AsSpan(NonceBytes + TagBytes), kept.AsSpan(NonceBytes, TagBytes), Encoding.ASCII.GetBytes(guestId));
        return kept;
    }

    /// <exception cref="CryptographicException">It is damaged, another guest's, or under another key.</exception>
    public static byte[] Open(ReadOnlySpan<byte> kept, byte[] key, string guestId)
    {
        if (kept.Length < NonceBytes + TagBytes)
            throw new CryptographicException("The portrait is cut off.");
        var portrait = new byte[kept.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(kept[..NonceBytes], kept[(NonceBytes + TagBytes)..], kept[NonceBytes..(NonceBytes + TagBytes)], portrait, Encoding.ASCII.GetBytes(guestId));
        return portrait;
    }
}
