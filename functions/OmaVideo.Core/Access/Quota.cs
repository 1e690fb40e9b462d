namespace OmaVideo.Core.Access;

/// <summary>So many of something on one day, which begins at 00:00 UTC.</summary>
/// <param name="Account">Whose, and of what: lower-case letters, digits and <c>-</c>.</param>
public sealed record Quota(string Account, DateOnly Day, int Most)
{
    private const string Users = "cameo-";

    public static Quota OfJobs(string tenant, DateTimeOffset now, int most) => new($"jobs-{tenant}", DateOnly.FromDateTime(now.UtcDateTime), most);

    /// <param name="user">A name that tells one of a tenant's users from all others; see <see cref="Pepper.NameOf(string)"/>.</param>
    public static Quota OfCameos(string user, DateTimeOffset now, int most) => new(Users + user, DateOnly.FromDateTime(now.UtcDateTime), most);

    /// <summary>What it is called to whoever used it up.</summary>
    public string Told => Account.StartsWith(Users, StringComparison.Ordinal) ? $"This user's {Most} videos of today" : $"Today's {Most} jobs";

    /// <summary>When there is a new one.</summary>
    public DateTimeOffset Ends => new(Day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
}
