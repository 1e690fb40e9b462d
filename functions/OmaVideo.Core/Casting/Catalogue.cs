namespace OmaVideo.Core.Casting;

/// <summary>Every model there is to choose from, those preferred first.</summary>
public sealed record Catalogue(IReadOnlyList<Model> Models)
{
    /// <summary>The models that can play a role today, best first, of providers whose credentials are there.</summary>
    public IReadOnlyList<Model> For(Role role, IReadOnlySet<string> providers, DateOnly today) =>
        [.. Models.Where(model => model.Roles.Contains(role) && providers.Contains(model.Provider) && model.IsServed(today))];
}
