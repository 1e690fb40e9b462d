using System.Globalization;
using System.Text.RegularExpressions;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Cameo;

/// <summary>What somebody says for the parameters of a template.</summary>
public static class ParameterValues
{
    /// <summary>Reads a value for each parameter, as its template declares it. What has no value and no fault is as it otherwise is.</summary>
    public static IReadOnlyDictionary<string, string> Read(Template template, IFields fields) => template.Parameters.ToDictionary(
        parameter => parameter.Name,
        parameter => Read(parameter, fields) ?? parameter.Otherwise ?? "");

    /// <summary>What is wrong with a value that is known as text; null for nothing.</summary>
    internal static Fault? FaultOf(TemplateParameter parameter, string value)
    {
        var fields = JsonFields.Of([new(parameter.Name, value)]);
        Read(parameter, fields);
        return fields.Faults is [var fault, ..] ? fault : null;
    }

    private static string? Read(TemplateParameter parameter, IFields fields)
    {
        var required = parameter.Otherwise is null;
        return parameter.Kind switch
        {
            ParameterKind.Number => fields.Whole(parameter.Name, parameter.Least, parameter.Most, required)?.ToString(CultureInfo.InvariantCulture),
            ParameterKind.Choice => fields.Text(parameter.Name, OneOf(parameter.Choices), $"one of {string.Join(", ", parameter.Choices)}", required),
            _ => fields.Text(parameter.Name, Math.Max(1, parameter.Least), parameter.Most, required),
        };
    }

    private static Regex OneOf(IReadOnlyList<string> choices) => new($@"\A(?:{string.Join('|', choices.Select(Regex.Escape))})\z", RegexOptions.CultureInvariant);
}
