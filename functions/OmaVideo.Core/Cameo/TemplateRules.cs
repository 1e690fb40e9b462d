using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Cameo;

/// <summary>What a template has to keep to beyond its single fields.</summary>
internal static class TemplateRules
{
    public static IEnumerable<Fault> FaultsOf(Template template)
    {
        foreach (var (parameter, i) in template.Parameters.Select((parameter, i) => (parameter, i)))
        {
            if (template.Parameters.Take(i).Any(other => other.Name == parameter.Name))
                yield return new($"/parameters/{i}/name", FaultRule.Duplicate, "a name of its own", parameter.Name);
            if (FaultOf(parameter, $"/parameters/{i}") is { } fault)
                yield return fault;
        }

        var texts = TextsOf(template).ToList();
        var known = template.Parameters.Select(parameter => parameter.Name).ToHashSet();
        foreach (var (at, text) in texts)
        {
            if (Placeholders.HasStray(text))
                yield return new(at, FaultRule.Characters, "braces only around names of parameters, such as {guest_name}", "a brace that stands alone");
            foreach (var name in Placeholders.In(text).Where(name => !known.Contains(name)).Distinct())
                yield return new(at, FaultRule.NotFound, known.Count == 0 ? "no parameter, since none is declared" : $"a declared parameter: {string.Join(", ", known)}", $"{{{name}}}");
        }

        var used = texts.SelectMany(text => Placeholders.In(text.Text)).ToHashSet();
        foreach (var (parameter, i) in template.Parameters.Select((parameter, i) => (parameter, i)).Where(each => !used.Contains(each.parameter.Name)))
            yield return new($"/parameters/{i}/name", FaultRule.NotFound, "a parameter that stands in some text", $"{{{parameter.Name}}} nowhere");

        foreach (var (scene, i) in template.Scenes.Select((scene, i) => (scene, i)))
        {
            var (words, most) = (Pace.SpokenWords(scene.Narration), Pace.MostWords(scene.Seconds));
            if (words > most)
                yield return new($"/scenes/{i}/narration", FaultRule.Length, FormattableString.Invariant($"at most {most} words, to be spoken in {scene.Seconds:0.#} s"), $"{words} words");
        }

        if (template.Seconds is < PropMaster.Shortest or > PropMaster.Longest)
            yield return new("/scenes", FaultRule.Limit, $"scenes of {PropMaster.Shortest} to {PropMaster.Longest} s together", FormattableString.Invariant($"{template.Seconds:0.#} s"));
    }

    private static Fault? FaultOf(TemplateParameter parameter, string at) => parameter switch
    {
        _ when parameter.Least > parameter.Most => new($"{at}/least", FaultRule.Range, $"no more than most, {parameter.Most}", $"{parameter.Least}"),
        { Kind: ParameterKind.Choice, Choices.Count: 0 } => new($"{at}/choices", FaultRule.Required, "at least one choice", "none"),
        { Kind: not ParameterKind.Choice, Choices.Count: > 0 } => new($"{at}/choices", FaultRule.Unknown, "choices only where kind is choice", $"{parameter.Choices.Count} choices"),
        { Otherwise: { } otherwise } when ParameterValues.FaultOf(parameter, otherwise) is { } fault => fault with { Field = $"{at}/otherwise" },
        _ => null,
    };

    private static IEnumerable<(string At, string? Text)> TextsOf(Template template) =>
    [
        ("/title", template.Title),
        ("/call_to_action", template.CallToAction),
        .. template.Scenes.SelectMany((scene, i) => new[] { ($"/scenes/{i}/narration", scene.Narration), ($"/scenes/{i}/visual_prompt", scene.VisualPrompt) }),
    ];
}
