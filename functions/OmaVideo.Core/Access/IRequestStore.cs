namespace OmaVideo.Core.Access;

/// <summary>Remembers requests that must not be carried out twice, and what was answered to them.</summary>
public interface IRequestStore
{
    /// <summary>How long a request is remembered.</summary>
    static readonly TimeSpan Memory = TimeSpan.FromHours(24);

    /// <summary>
    /// Takes a request in hand, unless somebody has it in hand or it was answered. Of many at once, in any process, one has it.
    /// Who died with it in hand has it no more: the next one gets it with the same <see cref="FirstAttempt"/>.
    /// </summary>
    /// <param name="name">The request's, as its sender sees it; lower-case hexadecimal.</param>
    /// <param name="content">Tells it from another request under the same name.</param>
    /// <param name="attempt">Now; it is kept when nobody tried before.</param>
    Task<Claim> Begin(string name, string content, FirstAttempt attempt, CancellationToken ct);
}
