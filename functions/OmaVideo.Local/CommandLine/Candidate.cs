using OmaVideo.Core.Casting;

namespace OmaVideo.Local.CommandLine;

/// <summary>Somebody who could play a role, and what keeps them from it.</summary>
/// <param name="Provider">Null for the crew of this machine.</param>
/// <param name="Missing">The setting that is missing for the provider to be called.</param>
internal sealed record Candidate(
    Role Role, string? Provider, string Model, CandidateState State, string? Missing, IReadOnlyList<Price> Prices, DateOnly? RetiresOn = null, bool RetiresSoon = false)
{
    /// <summary>Role by role, the best first.</summary>
    public static IReadOnlyList<Candidate> All(Cast cast) => [.. Enum.GetValues<Role>().SelectMany(role => Of(cast, role))];

    private static IEnumerable<Candidate> Of(Cast cast, Role role)
    {
        var chosen = cast.For(role);
        foreach (var model in cast.Catalogue.Models.Where(model => model.Roles.Contains(role)))
            yield return new(
                role, model.Provider, model.Name, StateOf(cast, model, chosen), cast.Providers.Contains(model.Provider) ? null : KeyOf(model.Provider),
                model.Prices, model.RetiresOn, model.RetiresSoon(cast.Today));
        if (chosen is null)
            yield return new(role, null, IsPlayedHere(role) ? "this machine" : "nobody", IsPlayedHere(role) ? CandidateState.InUse : CandidateState.Missing, null, []);
    }

    private static CandidateState StateOf(Cast cast, Model model, Model? chosen) =>
        model == chosen ? CandidateState.InUse
        : !model.IsServed(cast.Today) ? CandidateState.Retired
        : !cast.Providers.Contains(model.Provider) ? CandidateState.NoKey
        : cast.IsAbsent(model) ? CandidateState.FoundGone
        : CandidateState.Spare;

    private static bool IsPlayedHere(Role role) => role is Role.Script or Role.Image or Role.Narration;

    private static string KeyOf(string provider) => $"OMAVIDEO_{(provider == "openai" ? "OpenAi" : $"{char.ToUpperInvariant(provider[0])}{provider[1..]}")}__ApiKey";
}

/// <summary>Whether a candidate plays the role, and if not, why.</summary>
internal enum CandidateState
{
    InUse,

    /// <summary>It would, if those before it did not.</summary>
    Spare,
    NoKey,

    /// <summary>The catalogue says that it is gone.</summary>
    Retired,

    /// <summary>Its provider said so lately.</summary>
    FoundGone,
    Missing,
}
