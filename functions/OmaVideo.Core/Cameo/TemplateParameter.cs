namespace OmaVideo.Core.Cameo;

/// <summary>Something that is said anew for every video of a template.</summary>
/// <param name="Name">As it stands between braces in the template's texts; lower-case letters, digits and <c>_</c>.</param>
/// <param name="About">What it is, for whoever fills it in.</param>
/// <param name="Least">Characters of a text, or the least a number may be.</param>
/// <param name="Most">Characters of a text, or the most a number may be.</param>
/// <param name="Choices">What a choice may be.</param>
/// <param name="Otherwise">What it is when nobody says it; null where somebody has to.</param>
public sealed record TemplateParameter(
    string Name,
    string About,
    ParameterKind Kind,
    int Least,
    int Most,
    IReadOnlyList<string> Choices,
    string? Otherwise);

public enum ParameterKind
{
    Text,

    /// <summary>A whole number.</summary>
    Number,
    Choice,
}
