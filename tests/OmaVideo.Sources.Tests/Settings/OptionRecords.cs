using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OmaVideo.Sources.Tests.Functions;

namespace OmaVideo.Sources.Tests.Settings;

/// <summary>The options records that the Functions host reads, found where they are read.</summary>
internal static class OptionRecords
{
    private static readonly IReadOnlyList<CompilationUnitSyntax> Files =
        [.. new[] { "OmaVideo.Functions", "OmaVideo.Http", "OmaVideo.Agents" }.SelectMany(Trees.Of).Select(file => file.Root)];

    /// <summary>As the environment has them: <c>Flow__AtOnce</c>.</summary>
    public static IReadOnlyList<string> Settings { get; } = [.. Files
        .SelectMany(file => file.DescendantNodes().OfType<InvocationExpressionSyntax>())
        .Where(call => call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.Text: "Read" }, Expression: IdentifierNameSyntax { Identifier.Text: "Settings" or "settings" } })
        .SelectMany(Sections)
        .SelectMany(read => PropertiesOf(read.Record).Select(property => $"{read.Section.Replace(":", "__")}__{property}"))];

    /// <summary>Which records are read of which sections; a method that is told the section is read wherever it is called.</summary>
    private static IEnumerable<(string Record, string Section)> Sections(InvocationExpressionSyntax read)
    {
        var record = Record(read);
        if (Section(read) is { } section)
            return [(record, section)];
        var method = read.Ancestors().OfType<MethodDeclarationSyntax>().First();
        return read.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => Name(call) == method.Identifier.Text)
            .Select(call => (method.TypeParameterList is null ? record : Record(call), Section(call)!));
    }

    private static string? Section(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault()?.Token.ValueText;

    private static string Name(InvocationExpressionSyntax call) => (call.Expression as SimpleNameSyntax)?.Identifier.Text ?? "";

    private static string Record(InvocationExpressionSyntax call) =>
        $"{((call.Expression as GenericNameSyntax) ?? (GenericNameSyntax)((MemberAccessExpressionSyntax)call.Expression).Name).TypeArgumentList.Arguments[0]}";

    private static IEnumerable<string> PropertiesOf(string record)
    {
        var declared = Files.SelectMany(file => file.DescendantNodes().OfType<RecordDeclarationSyntax>()).Single(one => one.Identifier.Text == record);
        var own = declared.Members.OfType<PropertyDeclarationSyntax>()
            .Where(property => property.AccessorList?.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration)) == true)
            .Select(property => property.Identifier.Text);
        return declared.BaseList is null ? own : own.Union(declared.BaseList.Types.SelectMany(above => PropertiesOf($"{above.Type}")));
    }
}
