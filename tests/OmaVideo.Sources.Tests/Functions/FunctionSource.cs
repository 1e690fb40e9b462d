using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OmaVideo.Sources.Tests.Functions;

/// <summary>A function as it is written.</summary>
internal sealed record FunctionSource(MethodDeclarationSyntax Method)
{
    public string Name => Trees.Value(Trees.Attribute(Method.AttributeLists, "Function")!.ArgumentList!.Arguments[0].Expression);

    /// <summary>Its parameter with the trigger, e.g. <c>HttpTrigger</c>; null when it has another.</summary>
    public AttributeSyntax? Trigger(string kind) =>
        Method.ParameterList.Parameters.Select(parameter => Trees.Attribute(parameter.AttributeLists, kind)).FirstOrDefault(trigger => trigger is not null);

    /// <summary>The type of what triggers it.</summary>
    public string Input => $"{Method.ParameterList.Parameters[0].Type}";

    /// <summary>What it gives, without the task and the outcome around it.</summary>
    public string Output => $"{Method.ReturnType}".Replace("Task<Outcome<", "").TrimEnd('>');
}
