using System.Collections.Concurrent;
using OmaVideo.Azure.Tables;

namespace OmaVideo.Azure.Blobs;

/// <summary>
/// Who uses which artefact, as rows: a partition an artefact with a row for each job, and a partition a job with a row for each
/// artefact. A mark is made before the line, so that a crash between them keeps too much rather than too little.
/// </summary>
internal sealed class ArtifactUses(Table table)
{
    /// <summary>The mark of what was made in nobody's name.</summary>
    private const string Everybody = "everybody";
    private const string Line = "uses:";

    private static readonly AsyncLocal<string?> User = new();
    private readonly ConcurrentDictionary<(string Job, string Name), bool> noted = new();

    public static string Maker => User.Value ?? Everybody;

    public static IDisposable By(string jobId)
    {
        var before = User.Value;
        User.Value = jobId;
        return new Until(() => User.Value = before);
    }

    /// <returns>Whether somebody works just now who was not known to use it.</returns>
    public async Task<bool> Note(string name, CancellationToken ct) => User.Value is { } user && await Note(name, user, ct);

    /// <returns>Whether that was not known before.</returns>
    public async Task<bool> Note(string name, string user, CancellationToken ct)
    {
        if (noted.ContainsKey((user, name)))
            return false;
        await table.Put(new(RowKey.OfArtifact(name), user), ct);
        if (user != Everybody)
            await table.Put(new(Line + user, RowKey.OfArtifact(name)), ct);
        return noted[(user, name)] = true;
    }

    /// <summary>Whether any job uses it.</summary>
    public async Task<bool> AnyJob(string name, CancellationToken ct) =>
        await table.Walk(RowKey.OfArtifact(name), "", ct).AnyAsync(mark => mark.RowKey != Everybody, ct);

    public async Task<IReadOnlyList<string>> Of(string jobId, CancellationToken ct) =>
        await table.Walk(Line + jobId, "", ct).Select(line => line.RowKey.Replace(':', '/')).ToListAsync(ct);

    public async Task Drop(string name, string jobId, CancellationToken ct)
    {
        noted.TryRemove((jobId, name), out _);
        await table.Remove(RowKey.OfArtifact(name), jobId, ct);
    }

    public async Task<bool> Any(string name, CancellationToken ct) => await table.Walk(RowKey.OfArtifact(name), "", ct).AnyAsync(ct);

    public Task DropLines(string jobId, CancellationToken ct) => table.Clear(Line + jobId, ct);

    private sealed class Until(Action over) : IDisposable
    {
        public void Dispose() => over();
    }
}
