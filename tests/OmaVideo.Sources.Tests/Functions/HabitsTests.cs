using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OmaVideo.Core.Tests.Architecture;

namespace OmaVideo.Sources.Tests.Functions;

/// <summary>What goes wrong quietly in the cloud, and so is not written at all.</summary>
public class HabitsTests
{
    private static readonly string[] Waits = ["Wait", "WaitAll", "WaitAny", "GetResult", "Sleep"];

    public static TheoryData<string> Projects => ["OmaVideo.Functions", "OmaVideo.Azure"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nothing_is_async_and_gives_nothing_to_wait_for(string project) =>
        Assert.DoesNotContain(In<MethodDeclarationSyntax>(project), method => method.Modifiers.Any(SyntaxKind.AsyncKeyword) && $"{method.ReturnType}" == "void");

    [Theory]
    [MemberData(nameof(Projects))]
    public void Nobody_holds_a_thread_to_wait(string project)
    {
        var held = In<MemberAccessExpressionSyntax>(project).Where(member =>
            (Waits.Contains(member.Name.Identifier.Text) && member.Parent is InvocationExpressionSyntax)
            || (member.Name.Identifier.Text == "Result" && $"{member.Expression}" != "outcome"));

        Assert.Empty(held);
    }

    /// <summary>By the list that the analyzer holds the workflow to.</summary>
    [Fact]
    public void Orchestrations_touch_nothing_that_a_replay_would_find_changed()
    {
        var banned = SourceTree.Read("functions/OmaVideo.Core/Workflow/BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0]).ToList();
        var types = banned.Where(symbol => symbol[0] == 'T').Select(symbol => symbol.Split('.')[^1]).ToHashSet();
        var members = banned.Where(symbol => symbol[0] != 'T').Select(symbol => symbol.Split('(')[0].Split('`')[0].Split('.')).Select(parts => $"{parts[^2]}.{parts[^1]}").ToHashSet();
        var orchestrations = Trees.Of("OmaVideo.Functions").Where(file => $"{file.Root}".Contains("TaskOrchestrationContext", StringComparison.Ordinal)).ToList();

        var touched = orchestrations.SelectMany(file => file.Root.DescendantNodes()).Where(node =>
            (node is IdentifierNameSyntax name && types.Contains(name.Identifier.Text))
            || (node is MemberAccessExpressionSyntax member && members.Contains($"{$"{member.Expression}".Split('.')[^1]}.{member.Name.Identifier.Text}")));

        Assert.True(orchestrations.Count >= 3, "The orchestrations were not found.");
        Assert.Empty(touched);
    }

    private static IEnumerable<T> In<T>(string project)
        where T : SyntaxNode => Trees.Of(project).SelectMany(file => file.Root.DescendantNodes().OfType<T>());
}
