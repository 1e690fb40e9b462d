using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Tests.Architecture;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;

namespace OmaVideo.Sources.Tests.Functions;

/// <summary>The sources of a project, as trees.</summary>
internal static class Trees
{
    private static readonly Type[] Tables = [typeof(RouteNames), typeof(RoutePatterns), typeof(StepNames), typeof(FunctionNames), typeof(QueueNames), typeof(StorageSettings), typeof(Hours)];

    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Name, CompilationUnitSyntax Root)>> Known = new();

    private static readonly Lazy<IReadOnlyList<FunctionSource>> Read = new(() => [.. Of("OmaVideo.Functions")
        .SelectMany(file => file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(method => Attribute(method.AttributeLists, "Function") is not null)
        .Select(method => new FunctionSource(method))]);

    public static IReadOnlyList<FunctionSource> Functions => Read.Value;

    public static IReadOnlyList<(string Name, CompilationUnitSyntax Root)> Of(string project) => Known.GetOrAdd(project, static wanted => [.. SourceTree.CodeFiles
        .Where(file => file.StartsWith($"functions/{wanted}/", StringComparison.Ordinal))
        .Select(file => (file, CSharpSyntaxTree.ParseText(SourceTree.Read(file)).GetCompilationUnitRoot()))]);

    public static AttributeSyntax? Attribute(IEnumerable<AttributeListSyntax> lists, string name) =>
        lists.SelectMany(list => list.Attributes).SingleOrDefault(attribute => $"{attribute.Name}" == name);

    /// <summary>What an expression made of constants comes to.</summary>
    public static string Value(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => Value(sum.Left) + Value(sum.Right),
        MemberAccessExpressionSyntax member => Constant($"{member.Expression}", member.Name.Identifier.Text),
        IdentifierNameSyntax name => Constant(name.Ancestors().OfType<TypeDeclarationSyntax>().First().Identifier.Text, name.Identifier.Text),
        _ => throw new ArgumentException($"{expression} is no constant."),
    };

    private static string Constant(string type, string name) =>
        Tables.SingleOrDefault(table => table.Name == type) is { } known
            ? (string)known.GetField(name)!.GetValue(null)!
            : Value(Of("OmaVideo.Functions")
                .SelectMany(file => file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>())
                .Where(declared => declared.Identifier.Text == type)
                .SelectMany(declared => declared.DescendantNodes().OfType<VariableDeclaratorSyntax>())
                .First(variable => variable.Identifier.Text == name).Initializer!.Value);
}
