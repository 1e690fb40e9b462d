using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>make BRIEF.json</c>: from a brief to a video, or to its storyboard. The same command again goes on where the last one stopped.</summary>
internal static class MakeCommand
{
    private static readonly string[] Overridable = ["style", "tone", "duration", "aspect_ratio", "language", "voice"];

    public static Command Create()
    {
        var brief = new Argument<string>("BRIEF.json") { Description = "The brief, or - for standard input" };
        var review = new Option<bool>("--review") { Description = "Stop at the storyboard, for somebody to approve it" };
        var seed = new Option<long>("--seed") { Description = "Chooses among equally good ways; same seed, same video", DefaultValueFactory = _ => 1, HelpName = "N" };
        var overrides = Overridable.ToDictionary(
            field => field,
            field => new Option<string?>($"--{field.Replace('_', '-')}") { Description = $"Instead of the brief's {field.Replace('_', ' ')}", HelpName = "VALUE" });
        var budget = new Option<decimal?>("--budget") { Description = "The most it may cost, in US dollars; the job waits where that does not do", HelpName = "USD" };
        var dry = new Option<bool>("--dry-run") { Description = "Only say what it would cost and how long it would take" };
        var (output, extras, data, json) = (CommonOptions.Out(), CommonOptions.Extras(), CommonOptions.Data(), CommonOptions.Json());

        var command = new Command("make", "Makes a video from a brief.") { brief, output, extras, review, seed, budget, dry, data, json };
        var preset = new PresetOptions(command);
        var finish = new FinishOptions(command);
        var motion = new MotionOption(command);
        var material = new MaterialOptions(command);
        foreach (var option in overrides.Values)
            command.Add(option);
        command.SetAction(async (parsed, ct) =>
        {
            var instead = overrides.Where(o => parsed.GetValue(o.Value) is not null).ToDictionary(o => o.Key, o => parsed.GetValue(o.Value)!);
            var order = new VideoOrder(await BriefFile.Read(parsed.GetValue(brief)!, instead, ct), parsed.GetValue(seed), parsed.GetValue(review))
            {
                Finish = finish.Of(parsed) with { Preset = preset.Of(parsed) },
                Motion = motion.Of(parsed),
            };
            var place = OutputFile.For(order, parsed.GetValue(output)) with { WithExtras = parsed.GetValue(extras) };
            await CheckCommand.Require(ct);

            await using var studio = Studio.Open(parsed.GetValue(data)!);
            order = order with
            {
                Finish = order.Finish with { Logo = await finish.Logo(parsed, studio, ct) },
                Given = await material.Of(parsed, studio, order.Brief.Duration, ct),
            };
            if (parsed.GetValue(dry))
                return EstimateTable.Show(await studio.Estimator.Weigh(order, Studio.LocalOwner, ct), parsed.GetValue(json));

            var terms = new Terms(BudgetUsd: parsed.GetValue(budget));
            var job = await Unfinished(studio, order, ct);
            if (job is null && studio.FrontDesk.ObjectionTo(order, terms) is { } dear)
                throw CommandException.BadInput($"--budget: wanted {dear.Wanted}, found {dear.Found}.");
            job ??= await studio.FrontDesk.Take(order, Studio.LocalOwner, DateTimeOffset.UtcNow, BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)), ct, terms);
            return await JobScreening.Run(studio, job, place, parsed.GetValue(json), ct);
        });
        return command;
    }

    /// <summary>A job of the very same order that has not ended yet, or failed for a reason that may be gone by now.</summary>
    private static async Task<Job?> Unfinished(Studio studio, VideoOrder order, CancellationToken ct)
    {
        var wanted = JsonSerializer.Serialize(order, Wire.Json);
        return await studio.Jobs.List(Studio.LocalOwner, Listing.All, ct)
            .Where(job => job.Status is not (JobStatus.Completed or JobStatus.Canceled) && job.Error?.Kind is not ("invalid" or "refused"))
            .FirstOrDefaultAsync(job => JsonSerializer.Serialize(job.Order, Wire.Json) == wanted, ct);
    }
}
