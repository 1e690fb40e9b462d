using OmaVideo.Core.Access;

namespace OmaVideo.Local.Stores;

/// <summary>Requests as plain files: the last line of <c>requests/3f9a….jsonl</c> says how far it is, and whoever carries it out holds the file.</summary>
public sealed class FileRequestStore(DataFolder data) : IRequestStore, IRequestSweep
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromHours(1);

    private readonly Lock sweeping = new();
    private DateTimeOffset nextSweep = DateTimeOffset.MinValue;

    public Task<Claim> Begin(string name, string content, FirstAttempt attempt, CancellationToken ct)
    {
        SweepIfDue(attempt.At);
        if (Hold(Path.Combine(data.Requests, $"{name}.jsonl")) is not { } file)
            return Task.FromResult<Claim>(new Claim.Busy());

        Claim? claim = null;
        try
        {
            return Task.FromResult(claim = ClaimOn(file, content, attempt));
        }
        finally
        {
            if (claim is not Claim.Yours)
                file.Dispose();
        }
    }

    public Task Sweep(DateTimeOffset before, CancellationToken ct)
    {
        SweepNow(before);
        return Task.CompletedTask;
    }

    private static Claim ClaimOn(FileStream file, string content, FirstAttempt attempt)
    {
        var known = JsonLines.Resume<Line>(file) is [.., var last] ? last : null;
        if (known is null || known.First.At + IRequestStore.Memory <= attempt.At)
        {
            file.SetLength(0);
            JsonLines.Append(file, known = new Line(content, attempt));
        }

        return known switch
        {
            _ when known.Content != content => new Claim.Another(),
            { Answer: { } answer } => new Claim.Done(answer),
            _ => new Claim.Yours(new InHand(file, known)),
        };
    }

    /// <summary>A file that was swept between its opening and its holding is nobody's any more.</summary>
    private static FileStream? Hold(string path)
    {
        while (HeldFile.TryOpen(path) is { } file)
        {
            if (File.Exists(path))
                return file;
            file.Dispose();
        }

        return null;
    }

    private void SweepIfDue(DateTimeOffset now)
    {
        lock (sweeping)
        {
            if (now < nextSweep)
                return;
            nextSweep = now + BetweenSweeps;
        }

        SweepNow(now - IRequestStore.Memory);
    }

    private void SweepNow(DateTimeOffset before)
    {
        foreach (var path in Directory.EnumerateFiles(data.Requests).Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime))
        {
            using var file = HeldFile.TryOpen(path);
            if (file is not null)
                File.Delete(path);
        }
    }

    private sealed record Line(string Content, FirstAttempt First, KeptAnswer? Answer = null);

    private sealed class InHand(FileStream file, Line line) : IRequestInHand
    {
        public FirstAttempt First => line.First;

        public Task Answer(KeptAnswer answer, CancellationToken ct)
        {
            JsonLines.Append(file, line with { Answer = answer });
            return Task.CompletedTask;
        }

        public Task Forget(CancellationToken ct)
        {
            file.SetLength(0);
            return Task.CompletedTask;
        }

        public ValueTask DisposeAsync() => file.DisposeAsync();
    }
}
