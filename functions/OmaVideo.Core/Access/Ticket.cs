using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OmaVideo.Core.Access;

/// <summary>Lets whoever holds it fetch what one job made, until it expires: <c>JOB-SECONDS-SEAL</c>.</summary>
/// <param name="Until">To the second.</param>
public sealed record Ticket(string JobId, DateTimeOffset Until)
{
    public string Write(Pepper pepper) => $"{Text}-{pepper.NameOf($"ticket {Text}")}";

    private string Text => string.Create(CultureInfo.InvariantCulture, $"{JobId}-{Until.ToUnixTimeSeconds()}");

    /// <returns>Null when it is none of ours, or has expired.</returns>
    public static Ticket? Read(string text, Pepper pepper, DateTimeOffset now)
    {
        if (text.Split('-') is not [var id, var seconds, _] || !Jobs.JobId.IsOne(id) || seconds.Length > 11
            || !long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var until))
            return null;
        var ticket = new Ticket(id, DateTimeOffset.FromUnixTimeSeconds(until));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ticket.Write(pepper)), Encoding.UTF8.GetBytes(text)) && now < ticket.Until ? ticket : null;
    }
}
