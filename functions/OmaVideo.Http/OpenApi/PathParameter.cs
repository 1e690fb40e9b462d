using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OmaVideo.Http.OpenApi;

/// <summary>A part of a path that changes from thing to thing. What it is follows from the part before it.</summary>
/// <param name="Schema">Its form.</param>
internal sealed partial record PathParameter(string Text, JsonObject Schema, string Example)
{
    private static readonly PathParameter Job = new("The job's identity.", Pattern("^[0-9a-hjkmnp-tv-z]{18}$"), "01k9v3m8q2x7d4twzh");

    private static readonly PathParameter User = new("Who the guest is to you.", Pattern("^[A-Za-z0-9][A-Za-z0-9._@-]{0,127}$"), "ada-1815");

    private static readonly PathParameter Link = new(
        "What the link has at its end, as it was given.", Pattern("^[0-9a-hjkmnp-tv-z]{18}-[0-9]{1,11}-[0-9a-f]{64}$"), $"01k9v3m8q2x7d4twzh-1795170600-{new string('0', 64)}");

    private static readonly Dictionary<string, PathParameter> ByPlace = new()
    {
        ["jobs"] = Job,
        ["tasks"] = Job,
        ["status"] = Job,
        ["assets"] = new("The asset's identity.", Pattern("^[0-9a-hjkmnp-tv-z]{26}$"), "01k9v3m8q2x7d4twzh5n0c6rjb"),
        ["docs"] = new("A file's name.", new() { ["type"] = "string", ["enum"] = new JsonArray([.. PageParts.All.Keys.Order(StringComparer.Ordinal)]) }, "docs.js"),
        ["studio"] = new("A folder's name.", Pattern("^[a-z]+$"), "shell"),
        ["room"] = new("A file's name in it.", Pattern("^[a-z-]+\\.(js|css|svg)$"), "main.js"),
        ["cancel"] = Job,
        ["videos"] = User,
        ["rate-limit"] = User,
        ["download"] = Link,
        ["thumbnail"] = Link,
        ["consents"] = new("The consent's identity.", Pattern("^[0-9a-hjkmnp-tv-z]{26}$"), "7c0q9v3m8q2x7d4twzhk5n0c6r"),
        ["scenes"] = new("The scene's number, from 1.", new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 1000 }, "1"),
    };

    /// <summary>The parameters of a route's path, by name, in order.</summary>
    public static IEnumerable<KeyValuePair<string, PathParameter>> Of(Route route) =>
        from part in Braced().Matches(route.Pattern)
        select KeyValuePair.Create(part.Groups["name"].Value, ByPlace.GetValueOrDefault(part.Groups["place"].Value)
            ?? throw new InvalidOperationException($"The document does not know what {{{part.Groups["name"].Value}}} is in {route.Pattern}: say it in {nameof(PathParameter)}."));

    /// <summary>The route's path with an example of each parameter.</summary>
    public static string ExampleOf(Route route) =>
        Of(route).Aggregate($"/{route.Pattern}", (path, parameter) => path.Replace($"{{{parameter.Key}}}", parameter.Value.Example, StringComparison.Ordinal));

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    [GeneratedRegex(@"(?<=(?<place>[\w-]+)\}?/)\{(?<name>\w+)\}")]
    private static partial Regex Braced();
}
