using OmaVideo.Core.Cameo;

namespace OmaVideo.Http.Cameo;

/// <summary>That a consent has ended, and what was deleted for it.</summary>
/// <param name="Complete">Whether nothing is left; else a job is still ending, and asking again deletes the rest.</param>
public sealed record RevocationAnswer(string ConsentId, string Object, DateTimeOffset RevokedAt, bool Complete, DeletedThings Deleted) : IExample<RevocationAnswer>
{
    public static RevocationAnswer Example { get; } = Of("7c0q9v3m8q2x7d4twzhk5n0c6r", new(new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero), "", 2, 1, true, 0, true));

    public static RevocationAnswer Of(string id, Revocation ended) =>
        new(id, "cameo.revocation", ended.At, ended.IsWhole, new(ended.Photo, ended.Jobs, ended.Videos, ended.Uploads));
}

/// <param name="Jobs">With everything that only they used: pictures, cuts, voices, exports.</param>
/// <param name="Videos">How many of them had one.</param>
public sealed record DeletedThings(bool Photo, int Jobs, int Videos, int Uploads);
