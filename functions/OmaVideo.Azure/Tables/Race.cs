using OmaVideo.Core.Workflow;

namespace OmaVideo.Azure.Tables;

/// <summary>Many write the same row at once: whoever read it before somebody else wrote reads again.</summary>
internal static class Race
{
    private const int Most = 200;
    private const int LongestPause = 100;

    /// <param name="attempt">Reads and writes; null when somebody else was faster.</param>
    /// <exception cref="StepException">Transient: others were always faster.</exception>
    public static async Task<T> Until<T>(Func<Task<T?>> attempt, CancellationToken ct)
        where T : class
    {
        for (var n = 1; n <= Most; n++)
        {
            if (await attempt() is { } done)
                return done;
            await Task.Delay(Random.Shared.Next(1, Math.Min(4 * n, LongestPause)), ct);
        }

        throw new StepException(StepFailure.Transient, "Too many write the same record at once.");
    }
}
