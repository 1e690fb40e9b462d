namespace OmaVideo.Http.Cameo;

/// <summary>How many videos a user may still order today.</summary>
/// <param name="Limit">A day.</param>
/// <param name="ResetsAt">When there are new ones: 00:00 UTC.</param>
public sealed record AllowanceAnswer(string Object, string UserId, int Limit, int Used, int Remaining, DateTimeOffset ResetsAt) : IExample<AllowanceAnswer>
{
    public static AllowanceAnswer Example { get; } = Of("ada-1815", Quota.OfCameos("x", new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), 5), 2);

    public static AllowanceAnswer Of(string userId, Quota quota, int used) =>
        new("cameo.allowance", userId, quota.Most, used, Math.Max(0, quota.Most - used), quota.Ends);
}
