namespace OmaVideo.Core.Access;

/// <summary>Takes away requests whose memory is over.</summary>
public interface IRequestSweep
{
    /// <param name="before">What nobody touched since then goes.</param>
    Task Sweep(DateTimeOffset before, CancellationToken ct);
}
