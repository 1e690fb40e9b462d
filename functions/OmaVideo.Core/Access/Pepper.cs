using System.Security.Cryptography;
using System.Text;

namespace OmaVideo.Core.Access;

/// <summary>The server's own secret. Who has the stores without it learns nothing from what is sealed in them.</summary>
public sealed class Pepper(byte[] bytes)
{
    public const int LeastBytes = 32;

    /// <summary>What is kept of a key instead of its secret.</summary>
    public byte[] Seal(KeyText key) => HMACSHA256.HashData(bytes, Encoding.ASCII.GetBytes($"{key.Id} {key.Secret}"));

    /// <summary>A name that does not give away what it is of: 64 hexadecimal digits.</summary>
    public string NameOf(string what) => Convert.ToHexStringLower(HMACSHA256.HashData(bytes, Encoding.UTF8.GetBytes(what)));

    /// <summary>As <see cref="NameOf(string)"/>, of all that is left in the stream.</summary>
    public async Task<string> NameOf(Stream what, CancellationToken ct) => Convert.ToHexStringLower(await HMACSHA256.HashDataAsync(bytes, what, ct));
}
