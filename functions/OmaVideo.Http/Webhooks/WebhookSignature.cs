using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Http.Webhooks;

/// <summary>Signs as Standard Webhooks has it: HMAC-SHA256 over <c>id.timestamp.body</c>, one signature a secret.</summary>
public static class WebhookSignature
{
    /// <returns>E.g. <c>v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=</c>, several separated by spaces.</returns>
    public static string Of(string id, long timestamp, ReadOnlySpan<byte> body, IReadOnlyList<WebhookSecret> secrets)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        return string.Join(' ', secrets.Select(secret => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret.Key, signed))}"));
    }
}
