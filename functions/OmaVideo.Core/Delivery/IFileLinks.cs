using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Delivery;

/// <summary>Lets somebody fetch what was made from where it lies, past the host.</summary>
public interface IFileLinks
{
    /// <summary>An address that opens to whoever has it, for an hour at most.</summary>
    /// <param name="disposition">The Content-Disposition it is to be sent with.</param>
    Task<Uri> To(Artifact artifact, string mediaType, string disposition, CancellationToken ct);
}
