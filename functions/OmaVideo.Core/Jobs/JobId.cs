namespace OmaVideo.Core.Jobs;

/// <summary>Identities of jobs: 18 lower-case letters and digits that sort by time, e.g. <c>01k9v3m8q2x7d4twzh</c>. Safe as a file name and in a URL.</summary>
public static class JobId
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <param name="random">Any number nobody can foresee; 40 bits of it are used.</param>
    public static string At(DateTimeOffset now, ulong random) =>
        string.Create(18, (now.ToUnixTimeMilliseconds(), random), static (id, from) =>
        {
            for (var i = 0; i < 10; i++)
                id[i] = Digits[(int)((from.Item1 >> (5 * (9 - i))) & 31)];
            for (var i = 0; i < 8; i++)
                id[10 + i] = Digits[(int)((from.random >> (5 * i)) & 31)];
        });

    /// <summary>When the identity was given, to the millisecond.</summary>
    public static DateTimeOffset TimeOf(string id) =>
        DateTimeOffset.FromUnixTimeMilliseconds(id[..10].Aggregate(0L, (time, digit) => (time << 5) + Digits.IndexOf(digit)));

    public static bool IsOne(string text) => text.Length == 18 && text.All(Digits.Contains);
}
