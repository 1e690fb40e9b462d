using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Http.Cameo;

/// <summary>The templates there are.</summary>
public sealed record TemplateListAnswer(string Object, IReadOnlyList<TemplateAnswer> Data) : IExample<TemplateListAnswer>
{
    public static TemplateListAnswer Example { get; } = new("list", [TemplateAnswer.Of(HouseTemplates.All[0])]);

    public static TemplateListAnswer Of(TemplateShelf shelf) => new("list", [.. shelf.All.Select(TemplateAnswer.Of)]);
}

/// <summary>A video in which only a few words and a guest are left open.</summary>
/// <param name="Seconds">How long its videos are.</param>
/// <param name="Scenes">How many it has.</param>
/// <param name="GuestScenes">The scenes the guest is seen in, from 1.</param>
public sealed record TemplateAnswer(
    string Name, string About, string Title, double Seconds, AspectRatio AspectRatio, int Scenes, IReadOnlyList<int> GuestScenes, IReadOnlyList<ParameterAnswer> Parameters)
{
    public static TemplateAnswer Of(Template template) => new(
        template.Name, template.About, template.Title, template.Seconds, template.AspectRatio, template.Scenes.Count,
        [.. Enumerable.Range(1, template.Scenes.Count).Where(number => template.Scenes[number - 1].Guest is not null)],
        [.. template.Parameters.Select(ParameterAnswer.Of)]);
}

/// <summary>What is said anew for every video.</summary>
/// <param name="Least">Characters of a text, or the least a number may be.</param>
/// <param name="Most">Characters of a text, or the most a number may be.</param>
/// <param name="Choices">What a choice may be.</param>
/// <param name="Otherwise">What it is when nobody says it.</param>
public sealed record ParameterAnswer(string Name, string About, ParameterKind Kind, bool Required, int? Least, int? Most, IReadOnlyList<string>? Choices, string? Otherwise)
{
    public static ParameterAnswer Of(TemplateParameter parameter) => parameter.Kind == ParameterKind.Choice
        ? new(parameter.Name, parameter.About, parameter.Kind, parameter.Otherwise is null, null, null, parameter.Choices, parameter.Otherwise)
        : new(parameter.Name, parameter.About, parameter.Kind, parameter.Otherwise is null, parameter.Least, parameter.Most, null, parameter.Otherwise);
}
