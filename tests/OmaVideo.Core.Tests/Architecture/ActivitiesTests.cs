using System.Text.RegularExpressions;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Tests.Architecture;

/// <summary>Read from the source of the Functions host, so that it holds where that host cannot be built.</summary>
public partial class ActivitiesTests
{
    [Fact]
    public void Every_step_is_one_activity_of_the_Functions_host()
    {
        var steps = typeof(Steps).GetFields()
            .Select(field => (field.Name, Step: (Step)field.GetValue(null)!))
            .OrderBy(field => Steps.All.ToList().IndexOf(field.Step))
            .Select(field => $"{field.Name}: {field.Step.Input.Name} -> {field.Step.Output.Name}");

        var activities = Activity().Matches(SourceTree.Read("functions/OmaVideo.Functions/Flow/Activities.cs"))
            .Select(match => match.Groups)
            .Where(part => part["constant"].Value == part["method"].Value && part["method"].Value == part["step"].Value)
            .Select(part => $"{part["step"].Value}: {part["input"].Value} -> {part["output"].Value}");

        Assert.Equal(steps, activities);
    }

    [Fact]
    public void No_step_is_done_by_a_function_elsewhere()
    {
        var others = SourceTree.CodeFiles
            .Where(file => file.StartsWith("functions/OmaVideo.Functions/", StringComparison.Ordinal) && !file.EndsWith("/Activities.cs", StringComparison.Ordinal))
            .Where(file => SourceTree.Read(file).Contains("[Function(StepNames.", StringComparison.Ordinal));

        Assert.Empty(others);
    }

    [Fact]
    public void Every_constant_of_a_step_name_names_a_step()
    {
        var constants = typeof(StepNames).GetFields().Select(field => (string)field.GetValue(null)!);

        Assert.Equal(Steps.All.Select(step => step.Name), constants);
    }

    [GeneratedRegex(@"\[Function\(StepNames\.(?<constant>\w+)\)\]\s+public Task<Outcome<(?<output>\w+)>> (?<method>\w+)\(\[ActivityTrigger\] (?<input>\w+) input, string instanceId, CancellationToken ct\) => Do\(Steps\.(?<step>\w+), input, instanceId, ct\);")]
    private static partial Regex Activity();
}
