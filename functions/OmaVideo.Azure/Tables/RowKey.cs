using System.Security.Cryptography;
using System.Text;

namespace OmaVideo.Azure.Tables;

/// <summary>Keys of partitions and rows. They sort as text, and may not hold every character.</summary>
internal static class RowKey
{
    /// <summary>Sorts behind all that keys are made of.</summary>
    public const char Last = '~';

    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Anything as a key: 32 hexadecimal digits of its hash.</summary>
    public static string Of(string anything) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(anything)))[..32];

    /// <summary>The name of an artefact as a key: <c>stills/3f9a….png</c> becomes <c>stills:3f9a….png</c>.</summary>
    public static string OfArtifact(string name) => name.Replace('/', ':');

    public static string Number(int number) => $"{number:D8}";

    /// <summary>An identity that sorts the other way round, so that the newest comes first; reversed again, it is itself.</summary>
    public static string Reversed(string id) => string.Create(id.Length, id, static (reversed, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            reversed[i] = Digits.IndexOf(from[i]) is var at and >= 0 ? Digits[^(at + 1)] : from[i];
    });

    /// <summary>What all identities before this one, which may be a part of one, sort behind when reversed.</summary>
    public static string ReversedAfter(string id) => Reversed(id) + Last;
}
