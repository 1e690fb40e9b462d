using System.CommandLine;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Storyboards;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>approve|reject|refine|reorder ID</c>: what a person says of a storyboard, and the job goes on at once.</summary>
internal static class ReviewCommands
{
    public static Command Approve()
    {
        var most = new Option<decimal?>("--max-cost") { Description = "The most it may cost, in US dollars; raises the budget of a job that waits for that", HelpName = "USD" };
        return Create("approve", "Approves the storyboard; the video is made.", (parsed, revision) => new(ReviewVerdict.Approve, revision, MaxCostUsd: parsed.GetValue(most)), most);
    }

    public static Command Reject()
    {
        var reason = new Argument<string?>("REASON") { Description = "Why", Arity = ArgumentArity.ZeroOrOne };
        return Create("reject", "Rejects the storyboard; the job ends.", (parsed, revision) => new(ReviewVerdict.Reject, revision, Reason: parsed.GetValue(reason)), reason);
    }

    public static Command Refine()
    {
        var scene = new Option<int>("--scene") { Description = "The scene's number", Required = true, HelpName = "N" };
        var narration = new Option<string?>("--narration") { Description = "Its new words", HelpName = "TEXT" };
        var visual = new Option<string?>("--visual") { Description = "What is to be seen instead", HelpName = "TEXT" };
        var instruction = new Argument<string?>("INSTRUCTION") { Description = "What is to change, in your own words", Arity = ArgumentArity.ZeroOrOne };
        return Create("refine", "Changes one scene of the storyboard.", (parsed, revision) => new(
            ReviewVerdict.Refine, revision, parsed.GetValue(scene), parsed.GetValue(instruction)?.Trim(), parsed.GetValue(narration)?.Trim(), parsed.GetValue(visual)?.Trim()), instruction, scene, narration, visual);
    }

    public static Command Reorder()
    {
        var order = new Argument<int[]>("ORDER") { Description = "The scenes' numbers as they are to come, e.g. 1 3 2 4", Arity = ArgumentArity.OneOrMore };
        return Create("reorder", "Puts the scenes in another order.", (parsed, revision) => new(ReviewVerdict.Reorder, revision, Order: parsed.GetValue(order)), order);
    }

    private static Command Create(string name, string description, Func<ParseResult, int, StoryboardReview> read, params Symbol[] more)
    {
        var id = CommonOptions.Id();
        var revision = new Option<int?>("--revision") { Description = "The revision you saw; the current one unless told", HelpName = "N" };
        var (output, extras, data, json) = (CommonOptions.Out(), CommonOptions.Extras(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command(name, description) { id, revision, output, extras, data, json };
        foreach (var argument in more.OfType<Argument>())
            command.Add(argument);
        foreach (var option in more.OfType<Option>())
            command.Add(option);

        command.SetAction(async (parsed, ct) =>
        {
            await CheckCommand.Require(ct);
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var job = await studio.Job(parsed.GetValue(id)!, ct);
            var review = read(parsed, parsed.GetValue(revision) ?? job.Storyboard?.Revision ?? 1);
            var answer = await studio.FrontDesk.Review(job, review, DateTimeOffset.UtcNow, ct);
            if (answer.Fault is { } fault)
                throw new CommandException(answer.Verdict == DeskVerdict.Invalid ? ExitCode.BadInput : ExitCode.Refused, $"Not taken. {fault}");
            var place = OutputFile.For(job.Order, parsed.GetValue(output)) with { WithExtras = parsed.GetValue(extras) };
            return await JobScreening.Run(studio, job, place, parsed.GetValue(json), ct);
        });
        return command;
    }
}
