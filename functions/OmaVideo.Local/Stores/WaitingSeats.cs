namespace OmaVideo.Local.Stores;

/// <summary>The seats of those who wait as plain files: an empty <c>queue/JOB</c> for each that is taken, counted by one at a time, in this process or another.</summary>
public sealed class WaitingSeats(DataFolder data)
{
    private const string Lock = ".lock";

    public IReadOnlyList<string> Taken => [.. Directory.EnumerateFiles(data.Queue).Select(path => Path.GetFileName(path)!).Where(name => name != Lock)];

    /// <summary>Takes a seat for a job; one that has a seat takes no other.</summary>
    /// <returns>Whether it has one now.</returns>
    public async Task<bool> Take(string jobId, int most, CancellationToken ct)
    {
        using var counting = await HeldFile.Open(Path.Combine(data.Queue, Lock), ct);
        if (File.Exists(SeatOf(jobId)))
            return true;
        if (Taken.Count >= most)
            return false;
        await File.WriteAllBytesAsync(SeatOf(jobId), [], ct);
        return true;
    }

    public void Leave(string jobId) => File.Delete(SeatOf(jobId));

    private string SeatOf(string jobId) => Path.Combine(data.Queue, jobId);
}
