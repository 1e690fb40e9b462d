namespace OmaVideo.Core.Assets;

/// <summary>Where a file lies while it comes in and is looked at.</summary>
public interface IReception
{
    /// <summary>Writes what comes to a private file, a piece at a time. Whatever ends it early, nothing stays.</summary>
    /// <returns>Null when there is more than <paramref name="mostBytes"/>; no more than that is read.</returns>
    /// <exception cref="Workflow.StepException">Exhausted: there is no room for it.</exception>
    Task<Arrival?> Receive(Stream from, long mostBytes, CancellationToken ct);
}

/// <summary>A file that came in; disposed of, it is gone.</summary>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record Arrival(string Path, long Bytes, string Hash, Action Leave) : IDisposable
{
    /// <summary>The path of a further file in its private folder, which goes with it.</summary>
    public string Beside(string name) => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, name);

    public void Dispose() => Leave();
}
