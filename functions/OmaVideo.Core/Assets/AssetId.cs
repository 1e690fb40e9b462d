namespace OmaVideo.Core.Assets;

/// <summary>Identities of assets: 26 lower-case letters and digits that sort by time and cannot be guessed, e.g. <c>01k9v3m8q2x7d4twzh5n0c6rjb</c>.</summary>
public static class AssetId
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 26;
    private const int OfTime = 10;

    /// <param name="random">Any number nobody can foresee; 80 bits of it are used.</param>
    public static string At(DateTimeOffset now, UInt128 random) =>
        string.Create(Length, (Time: now.ToUnixTimeMilliseconds(), random), static (id, from) =>
        {
            for (var i = 0; i < Length; i++)
                id[i] = Digits[(int)(i < OfTime ? (from.Time >> (5 * (OfTime - 1 - i))) & 31 : (long)((from.random >> (5 * (i - OfTime))) & 31))];
        });

    public static bool IsOne(string text) => text.Length == Length && text.All(Digits.Contains);
}
