namespace OmaVideo.Agents.Providers;

/// <summary>A provider's way to take a piece of work, to tell how far it is, and to hand it over.</summary>
internal interface IWorkshop
{
    /// <exception cref="ComplaintException">The provider did not take it.</exception>
    Task<RemoteWork> Begin();

    /// <exception cref="ComplaintException">404 or 410, when the provider does not know it any more.</exception>
    Task<RemoteWork> Look(string id, CancellationToken ct);

    /// <returns>How far it was then; null where the provider does not say.</returns>
    Task<RemoteWork?> CallOff(string id, CancellationToken ct);

    /// <summary>Writes the result to <paramref name="file"/>.</summary>
    /// <exception cref="ComplaintException">403, 404 or 410, when it is not there any more.</exception>
    Task Fetch(RemoteWork done, string file, CancellationToken ct);
}
