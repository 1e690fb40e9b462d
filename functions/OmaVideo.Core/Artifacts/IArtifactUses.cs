namespace OmaVideo.Core.Artifacts;

/// <summary>Who uses what was made. Many jobs may use one artefact, and it goes with the last of them.</summary>
public interface IArtifactUses
{
    /// <summary>
    /// Whatever is made, found or opened from here on, until this is disposed, is used by the job. What is made in
    /// nobody's name is for all, and stays.
    /// </summary>
    IDisposable By(string jobId);

    /// <summary>The job is no more: what nobody else uses goes.</summary>
    Task Release(string jobId, CancellationToken ct);
}
