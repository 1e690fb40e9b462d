using System.Globalization;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Casting;

/// <summary>A model turned out to be gone.</summary>
/// <param name="Model">As its provider calls it.</param>
public sealed record Vacancy(string Model);

/// <summary>Who plays the role instead.</summary>
/// <param name="Objection">Why somebody has to agree to that first; null when nobody has to.</param>
public sealed record Recasting(string? Objection = null);

/// <summary>Finds another player for a role whose model is gone, and remembers for all jobs that it is.</summary>
public sealed class Recast(Cast cast, IAbsences absences, TimeProvider clock) : IWork<Vacancy, Recasting>
{
    public async Task<Recasting> Do(Vacancy input, CancellationToken ct)
    {
        var called = cast.Catalogue.Models.Where(model => model.Name == input.Model && cast.Providers.Contains(model.Provider)).ToList();
        if (called.Count == 0)
            throw StepException.ModelGone(input.Model);

        // Of two that bear the name, the better one was called, unless somebody noted its absence before.
        var gone = called.FirstOrDefault(model => !cast.IsAbsent(model)) ?? called[^1];
        if (!cast.IsAbsent(gone))
            await absences.Note(new(gone.Provider, gone.Name, clock.GetUtcNow()), ct);
        return new(gone.Roles.Select(role => ObjectionTo(gone, role, cast.For(role))).FirstOrDefault(objection => objection is not null));
    }

    private static string? ObjectionTo(Model gone, Role role, Model? next)
    {
        if (next is null)
            return role == gone.Roles[0] ? $"The model {gone.Name} is not served any more, and no other one can be called. Without one, {Work(role)} is made by this house's own crew." : null;

        var (before, after) = (Price(gone, role), Price(next, role));
        var dearer = after > before ? string.Create(CultureInfo.InvariantCulture, $" It takes about ${after:0.####} instead of ${before:0.####} for {Work(role)}.") : "";
        var stricter = next.Likeness != gone.Likeness ? " Its provider has other rules for the likeness of real people." : "";
        return dearer + stricter is { Length: > 0 } reasons ? $"The model {gone.Name} is not served any more; {next.Name} would take its place.{reasons}" : null;
    }

    private static decimal Price(Model model, Role role) => Consumption.Typical(role)?.With(model).Usual ?? 0;

    private static string Work(Role role) => role switch
    {
        Role.Script => "a script",
        Role.Narration => "the words of a scene",
        Role.Clip => "a clip",
        _ => "a picture",
    };
}
