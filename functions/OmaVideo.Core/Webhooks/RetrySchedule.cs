using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OmaVideo.Core.Webhooks;

/// <summary>When a message that could not be delivered is tried again.</summary>
/// <param name="Pauses">After each failed attempt, before jitter; when they are used up, nobody tries any more.</param>
public sealed record RetrySchedule(IReadOnlyList<TimeSpan> Pauses)
{
    /// <summary>A pause is this much longer or shorter, so that many who failed at once do not come back at once.</summary>
    public const double Jitter = 0.15;

    /// <summary>Eleven attempts over a day: quick after a hiccup, slow after an outage.</summary>
    public static readonly RetrySchedule OverADay = new(
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(4), TimeSpan.FromHours(6), TimeSpan.FromHours(10),
    ]);

    /// <summary>The pause after so many failed attempts: always the same for the same message, another for another.</summary>
    /// <returns>Null when there were enough.</returns>
    public TimeSpan? After(string message, int attempts)
    {
        if (attempts > Pauses.Count)
            return null;
        var dice = BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{message}\n{attempts}")));
        return Pauses[attempts - 1] * (1 + (Jitter * ((2.0 * dice / uint.MaxValue) - 1)));
    }
}
