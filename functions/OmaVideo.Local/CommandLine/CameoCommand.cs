using System.CommandLine;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>cameo</c>: videos with a guest in them, one or a whole event's.</summary>
internal static class CameoCommand
{
    public static Command Create() => new("cameo", "Makes videos with a guest in them, who agreed to it.") { Make(), Batch() };

    private static Command Make()
    {
        var template = Template();
        var photo = new Option<string>("--photo") { Description = "A photo of the guest", HelpName = "FILE", Required = true };
        var user = new Option<string>("--user") { Description = "Who the guest is to you", HelpName = "ID", Required = true };
        var by = new Option<string>("--consent-by") { Description = "Who agreed that the guest is seen", HelpName = "NAME", Required = true };
        var at = new Option<string>("--consent-at") { Description = "When they did, such as 2026-11-21T09:30:00Z", HelpName = "TIME", Required = true };
        var until = new Option<string?>("--consent-until") { Description = "When that ends", HelpName = "TIME" };
        var parameters = new Option<string[]>("-p", "--parameter") { Description = "What the template asks for; may be given several times", HelpName = "NAME=VALUE" };
        var (output, extras, data, json) = (CommonOptions.Out(), CommonOptions.Extras(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("make", "Makes one guest's video.") { template, photo, user, by, at, until, parameters, output, extras, data, json };
        var preset = new PresetOptions(command);
        command.SetAction(async (parsed, ct) =>
        {
            await CheckCommand.Require(ct);
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var chosen = Find(studio, parsed.GetValue(template)!);
            if (!Http.Cameo.UserIds.IsOne(parsed.GetValue(user)!))
                throw CommandException.BadInput($"--user: wanted {Http.Cameo.UserIds.Wanted}.");
            var wish = new CameoWish(
                parsed.GetValue(user)!, chosen.Name, new(true, parsed.GetValue(by)!, parsed.GetValue(at)!, parsed.GetValue(until)),
                Parameters(chosen, parsed.GetValue(parameters) ?? []), preset.Of(parsed), OrComposited: true);
            var plan = CameoPlan.Of(wish, studio.Templates, studio.CameoOptions.ConsentDays, studio.Clock.GetUtcNow());
            if (plan.Value is not { } sound)
                throw CommandException.BadInput("The video", plan.Faults);
            var place = OutputFile.For(sound.Order, parsed.GetValue(output)) with { WithExtras = parsed.GetValue(extras) };
            var job = await new GuestVideos(studio).Order(sound, wish.UserId, parsed.GetValue(photo)!, wish.OrComposited, ct);
            return await JobScreening.Run(studio, job, place, parsed.GetValue(json), ct);
        });
        return command;
    }

    private static Command Batch()
    {
        var list = new Argument<string>("GUESTS.csv") { Description = "A line for each guest, with the columns user_id, photo, consent_by, consent_at, and the template's parameters" };
        var template = Template();
        var output = new Option<string>("--out") { Description = "The folder the videos are to lie in", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var data = CommonOptions.Data();
        var command = new Command("batch", "Makes the videos of all guests of an event. What does not show them is made once for all.") { list, template, output, data };
        var preset = new PresetOptions(command);
        command.SetAction(async (parsed, ct) =>
        {
            await CheckCommand.Require(ct);
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var rows = GuestList.Read(parsed.GetValue(list)!, Find(studio, parsed.GetValue(template)!), preset.Of(parsed), studio);
            return await new GuestBatch(studio, Folder(parsed.GetValue(output)!)).Run(rows, ct);
        });
        return command;
    }

    private static Option<string> Template() => new("--template") { Description = "As `omavideo templates list` shows it", HelpName = "NAME", Required = true };

    private static Template Find(Studio studio, string name) => studio.Templates.Find(name)
        ?? throw CommandException.BadInput($"--template: wanted one of {string.Join(", ", studio.Templates.All.Select(known => known.Name))}, found {Shown.Safely(name)}.");

    private static JsonElement Parameters(Template template, string[] said)
    {
        var values = new Dictionary<string, object>();
        foreach (var one in said)
        {
            if (one.Split('=', 2) is not [{ Length: > 0 } name, var value])
                throw CommandException.BadInput($"--parameter: wanted NAME=VALUE, found {Shown.Safely(one)}.");
            var isNumber = template.Parameters.Any(parameter => parameter.Name == name && parameter.Kind == ParameterKind.Number);
            values[name] = isNumber && int.TryParse(value, out var number) ? number : value;
        }

        return JsonSerializer.SerializeToElement(values);
    }

    private static string Folder(string told)
    {
        try
        {
            return Directory.CreateDirectory(told).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput($"--out: {Shown.Safely(told, 200)} cannot be used: {e.Message}");
        }
    }
}
