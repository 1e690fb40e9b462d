namespace OmaVideo.Core.Cameo;

/// <summary>The templates there are.</summary>
public sealed class TemplateShelf
{
    private readonly Dictionary<string, Template> templates;

    /// <param name="added">The operator's own; one with the name of one of ours counts instead of it.</param>
    public TemplateShelf(IEnumerable<Template> added)
    {
        templates = HouseTemplates.All.ToDictionary(template => template.Name);
        foreach (var template in added)
            templates[template.Name] = template;
    }

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<Template> All => [.. templates.Values.OrderBy(template => template.Name, StringComparer.Ordinal)];

    public Template? Find(string name) => templates.GetValueOrDefault(name);
}
