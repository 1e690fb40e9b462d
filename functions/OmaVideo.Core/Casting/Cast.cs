namespace OmaVideo.Core.Casting;

/// <summary>Who plays which role today: the catalogue's best model that can be called, or nobody, and then the offline crew plays it.</summary>
/// <param name="providers">Those whose credentials are there.</param>
public sealed class Cast(Catalogue catalogue, IReadOnlySet<string> providers, TimeProvider clock)
{
    public Catalogue Catalogue => catalogue;

    public IReadOnlySet<string> Providers => providers;

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public Model? For(Role role) => catalogue.For(role, providers, Today) is [var best, ..] ? best : null;
}
