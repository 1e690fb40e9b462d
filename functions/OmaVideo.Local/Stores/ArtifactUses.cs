using System.Collections.Concurrent;

namespace OmaVideo.Local.Stores;

/// <summary>
/// Who uses which artefact, as empty files: <c>uses/stills/3f9a….png/ID</c>; and the other way round, line by line, in
/// <c>uses/jobs/ID</c>. A mark is made before the line, so that a crash between them keeps too much rather than too little.
/// </summary>
internal sealed class ArtifactUses(DataFolder data)
{
    /// <summary>The mark of what was made in nobody's name.</summary>
    private const string Everybody = "everybody";

    private static readonly AsyncLocal<string?> User = new();
    private readonly ConcurrentDictionary<(string Job, string Name), bool> noted = new();

    public static IDisposable By(string jobId)
    {
        var before = User.Value;
        User.Value = jobId;
        return new Until(() => User.Value = before);
    }

    /// <summary>Somebody finds or opens it: whoever works just now uses it.</summary>
    public void Note(string name)
    {
        if (User.Value is { } user)
            Note(name, user);
    }

    /// <summary>Somebody makes it.</summary>
    public void NoteMaker(string name) => Note(name, User.Value ?? Everybody);

    /// <summary>What the job uses.</summary>
    public IReadOnlyList<string> Of(string jobId) => File.Exists(ListOf(jobId)) ? [.. File.ReadLines(ListOf(jobId)).Distinct()] : [];

    /// <returns>Whether nobody uses it any more.</returns>
    public bool Drop(string name, string jobId)
    {
        noted.TryRemove((jobId, name), out _);
        File.Delete(Path.Combine(MarksOf(name), jobId));
        if (!Directory.Exists(MarksOf(name)) || Directory.EnumerateFiles(MarksOf(name)).Any())
            return false;
        Directory.Delete(MarksOf(name));
        return true;
    }

    public void DropList(string jobId) => File.Delete(ListOf(jobId));

    private void Note(string name, string user)
    {
        if (!noted.TryAdd((user, name), true) || File.Exists(Path.Combine(MarksOf(name), user)))
            return;
        Directory.CreateDirectory(MarksOf(name));
        File.WriteAllBytes(Path.Combine(MarksOf(name), user), []);
        if (user == Everybody)
            return;
        lock (noted)
            File.AppendAllText(ListOf(user), name + "\n");
    }

    private string MarksOf(string name) => Path.Combine(data.Uses, name);

    private string ListOf(string jobId) => Path.Combine(Directory.CreateDirectory(Path.Combine(data.Uses, "jobs")).FullName, jobId);

    private sealed class Until(Action over) : IDisposable
    {
        public void Dispose() => over();
    }
}
