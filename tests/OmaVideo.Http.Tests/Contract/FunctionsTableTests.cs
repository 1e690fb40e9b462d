using System.Text.RegularExpressions;
using OmaVideo.Core.Tests.Architecture;

namespace OmaVideo.Http.Tests.Contract;

/// <summary>Read from the source of the Functions host, so that it holds where that host cannot be built.</summary>
public sealed partial class FunctionsTableTests
{
    private static readonly string[] Sources =
        [.. SourceTree.CodeFiles.Where(file => file.StartsWith("functions/OmaVideo.Functions/", StringComparison.Ordinal)).Select(SourceTree.Read)];

    [Fact]
    public void Every_route_is_one_function_of_one_line_with_its_verb_and_path()
    {
        var functions = Sources.SelectMany(source => Function().Matches(source)).Select(match => match.Groups).Select(part =>
            $"{Constant(typeof(RouteNames), part["name"].Value)}: {part["verb"].Value.ToUpperInvariant()} /{Constant(typeof(RoutePatterns), part["pattern"].Value)}");

        Assert.Equal(Routes.All.Select(route => $"{route.Name}: {route.Method} /{route.Pattern}").Order(), functions.Order());
    }

    [Fact]
    public void No_function_answers_HTTP_in_another_way() =>
        Assert.Equal(Sources.Sum(source => source.Split("[HttpTrigger(").Length - 1), Sources.Sum(source => Function().Count(source)));

    private static string Constant(Type table, string name) => (string)table.GetField(name)!.GetValue(null)!;

    [GeneratedRegex("""
        \[Function\(RouteNames\.(?<name>\w+)\)\]\s+public static Task<IResult> \w+\(\[HttpTrigger\(Open, "(?<verb>get|post|put|delete)"(, "head")?, Route = ("/" \+ )?RoutePatterns\.(?<pattern>\w+)\)\] HttpRequest request(, \[DurableClient\] DurableTaskClient client)?\) => Answer\(RouteNames\.\k<name>, request(, client)?\);
        """)]
    private static partial Regex Function();
}
