namespace OmaVideo.Core.Casting;

/// <summary>Who plays which role today: the catalogue's best model that can be called, or nobody, and then the offline crew plays it.</summary>
/// <param name="providers">Those whose credentials are there.</param>
/// <param name="absences">Models that were found gone before their day; null where nobody remembers.</param>
public sealed class Cast(Catalogue catalogue, IReadOnlySet<string> providers, TimeProvider clock, IAbsences? absences = null)
{
    public Catalogue Catalogue => catalogue;

    public IReadOnlySet<string> Providers => providers;

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public Model? For(Role role) => For(role, Today);

    /// <summary>Who plays it on another day, as far as is known today.</summary>
    public Model? For(Role role, DateOnly day) => catalogue.For(role, providers, day).FirstOrDefault(model => !IsAbsent(model));

    /// <summary>Whether the provider said lately that it does not serve the model, whatever the catalogue says.</summary>
    public bool IsAbsent(Model model)
    {
        var now = clock.GetUtcNow();
        return absences?.All.Any(absence => absence.Holds(model, now)) == true;
    }
}
