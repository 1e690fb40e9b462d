using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Http;

namespace OmaVideo.Sources.Tests.Functions;

public class FunctionsTests
{
    [Fact]
    public void Every_route_has_its_function_with_its_verb_and_path_and_no_other_answers_HTTP()
    {
        var functions = Trees.Functions.Where(function => function.Trigger("HttpTrigger") is not null).Select(function => $"{function.Name}: {Verbs(function)} {Path(function)}");

        Assert.Equal(Routes.All.Select(route => $"{route.Name}: {Methods(route)} /{route.Pattern}").Order(), functions.Order());
    }

    /// <summary>The worker puts one before each, and would answer nothing at all with two.</summary>
    [Fact]
    public void No_path_begins_with_a_slash() =>
        Assert.DoesNotContain(Trees.Functions.Where(function => function.Trigger("HttpTrigger") is not null), function => Path(function).StartsWith("//", StringComparison.Ordinal));

    [Fact]
    public void Every_function_with_a_path_answers_for_its_own_route_and_binds_the_client_it_passes_on()
    {
        var strange = Trees.Functions.Where(function => function.Trigger("HttpTrigger") is not null).Where(function =>
            Body(function) is not { Expression: IdentifierNameSyntax { Identifier.Text: "Answer" } } call
            || Trees.Value(call.ArgumentList.Arguments[0].Expression) != function.Name
            || (call.ArgumentList.Arguments.Count == 3) != (function.Trigger("DurableClient") is not null));

        Assert.Empty(strange.Select(function => function.Name));
    }

    [Fact]
    public void Every_step_has_its_activity_in_the_order_of_the_way()
    {
        var activities = Trees.Functions
            .Where(function => function.Trigger("ActivityTrigger") is not null && Steps.All.Any(step => step.Name == function.Name))
            .Select(function => $"{function.Name}: {function.Input} -> {function.Output}, {Body(function)!.ArgumentList.Arguments[0]}");

        Assert.Equal(typeof(Steps).GetFields().Select(field => (field.Name, Step: (Step)field.GetValue(null)!)).OrderBy(field => Steps.All.ToList().IndexOf(field.Step))
            .Select(field => $"{field.Step.Name}: {field.Step.Input.Name} -> {field.Step.Output.Name}, Steps.{field.Name}"), activities);
    }

    [Fact]
    public void Every_constant_of_a_step_name_names_a_step() =>
        Assert.Equal(Steps.All.Select(step => step.Name), Constants(typeof(StepNames)));

    [Fact]
    public void Every_other_function_is_named_in_Core_and_every_name_there_is_a_function()
    {
        var known = Routes.All.Select(route => route.Name).Concat(Steps.All.Select(step => step.Name));

        Assert.Equal(Constants(typeof(FunctionNames)).Order(), Trees.Functions.Select(function => function.Name).Except(known).Order());
        Assert.Distinct(Trees.Functions.Select(function => function.Name));
    }

    [Fact]
    public void Queues_and_hours_are_those_of_Core()
    {
        var queue = Assert.Single(Trees.Functions, function => function.Trigger("QueueTrigger") is not null).Trigger("QueueTrigger")!.ArgumentList!.Arguments;
        var hours = Trees.Functions.Select(function => function.Trigger("TimerTrigger")).OfType<AttributeSyntax>().Select(timer => Trees.Value(timer.ArgumentList!.Arguments[0].Expression));

        Assert.Equal((QueueNames.VideoOrders, StorageSettings.Connection), (Trees.Value(queue[0].Expression), Trees.Value(queue[1].Expression)));
        Assert.Equal(Constants(typeof(Hours)).Order(), hours.Order());
    }

    [Fact]
    public void No_function_has_more_in_it_than_a_call()
    {
        var more = Trees.Functions.Where(function => Body(function) is not { } call || call.DescendantNodes().Any(node => node is BlockSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax));

        Assert.Empty(more.Select(function => function.Name));
    }

    private static InvocationExpressionSyntax? Body(FunctionSource function) => function.Method.ExpressionBody?.Expression as InvocationExpressionSyntax;

    private static string Verbs(FunctionSource function) => string.Join(',', function.Trigger("HttpTrigger")!.ArgumentList!.Arguments
        .Where(argument => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression)).Select(argument => Trees.Value(argument.Expression).ToUpperInvariant()));

    private static string Path(FunctionSource function) =>
        "/" + Trees.Value(function.Trigger("HttpTrigger")!.ArgumentList!.Arguments.Single(argument => argument.NameEquals is not null).Expression).Replace("{nothing:maxlength(0)?}", "", StringComparison.Ordinal);

    private static string Methods(Route route) => string.Join(',', route.Methods);

    private static IEnumerable<string> Constants(Type table) => table.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetValue(null)!);
}
