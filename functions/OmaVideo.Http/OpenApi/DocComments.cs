using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OmaVideo.Http.OpenApi;

/// <summary>What the doc comments in the code say of types and their fields; the compiler writes them beside the assembly.</summary>
internal static partial class DocComments
{
    private static readonly Dictionary<string, XElement> Members = new[] { typeof(DocComments).Assembly, typeof(Core.Jobs.Job).Assembly }.SelectMany(Read).ToDictionary();

    /// <summary>The summary of a type; null when there is none.</summary>
    public static string? Of(Type type) => Text(Member(type)?.Element("summary"));

    /// <summary>What is said of a field of a record, in its parameter or at its property.</summary>
    public static string? Of(Type type, string property) =>
        Text(Member(type)?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == property)
            ?? Members.GetValueOrDefault($"P:{type.FullName}.{property}")?.Element("summary"));

    private static XElement? Member(Type type) => Members.GetValueOrDefault($"T:{type.FullName}");

    private static IEnumerable<KeyValuePair<string, XElement>> Read(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        // What source generators write carries comments too.
        return File.Exists(file)
            ? XDocument.Load(file).Descendants("member").Select(member => KeyValuePair.Create((string)member.Attribute("name")!, member)).Where(member => member.Key[2..].StartsWith(nameof(OmaVideo), StringComparison.Ordinal))
            : [];
    }

    private static string? Text(XElement? comment) =>
        comment is null ? null : Spaces().Replace(string.Concat(comment.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "paramref" } other => ((string?)other.Attribute("cref") ?? (string?)other.Attribute("name") ?? "").Split('.', ':')[^1],
        XElement element => element.Value,
        XText text => text.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
