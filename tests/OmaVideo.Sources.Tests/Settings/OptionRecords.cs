using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OmaVideo.Sources.Tests.Functions;

namespace OmaVideo.Sources.Tests.Settings;

/// <summary>The options records that the Functions host reads, found where they are read.</summary>
internal static class OptionRecords
{
    private static readonly IReadOnlyList<CompilationUnitSyntax> Files =
        [.. new[] { "OmaVideo.Functions", "OmaVideo.Http", "OmaVideo.Agents", "OmaVideo.Local" }.SelectMany(Trees.Of).Where(file => !OnlyLocal(file.Name)).Select(file => file.Root)];

    /// <summary>As the environment has them: <c>Flow__AtOnce</c>.</summary>
    public static IReadOnlyList<string> Settings { get; } = [.. Files
        .SelectMany(file => file.DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Select(call => (call, Name: (call.Expression as MemberAccessExpressionSyntax)?.Name as GenericNameSyntax))
        .Where(read => $"{(read.call.Expression as MemberAccessExpressionSyntax)?.Expression}" == "Settings" && read.Name?.Identifier.Text == "Read")
        .SelectMany(read => PropertiesOf($"{read.Name!.TypeArgumentList.Arguments[0]}").Select(property => $"{Section(read.call)}__{property}"))];

    /// <summary>What the embedded host reads and the other one does not.</summary>
    private static bool OnlyLocal(string file) => file.StartsWith("functions/OmaVideo.Local/", StringComparison.Ordinal) && !file.EndsWith("/Providers.cs", StringComparison.Ordinal);

    private static string Section(InvocationExpressionSyntax call) => Trees.Value(call.ArgumentList.Arguments[1].Expression).Replace(":", "__");

    private static IEnumerable<string> PropertiesOf(string record) => Files
        .SelectMany(file => file.DescendantNodes().OfType<RecordDeclarationSyntax>())
        .Single(declared => declared.Identifier.Text == record)
        .Members.OfType<PropertyDeclarationSyntax>()
        .Where(property => property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration)) == true)
        .Select(property => property.Identifier.Text);
}
