using System.CommandLine;
using OmaVideo.Core.Briefs;
using OmaVideo.Http.Cameo;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>templates</c>: what there is for guests' videos, and what is wrong with one of your own.</summary>
internal static class TemplatesCommand
{
    public static Command Create() => new("templates", "Lists the templates of guests' videos, and checks your own.") { List(), Check() };

    private static Command List()
    {
        var data = CommonOptions.Data();
        var command = new Command("list", "Lists the templates, and what they ask for.") { data };
        command.SetAction(async (parsed, _) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var table = new Table().RoundedBorder().AddColumns("Template", "Seconds", "Parameters", "About");
            foreach (var template in studio.Templates.All)
            {
                var parameters = template.Parameters.Select(parameter => parameter.Otherwise is null ? parameter.Name : $"[{parameter.Name}]");
                table.AddRow(new Text(template.Name), new Text($"{template.Seconds:0.#}"), new Text(string.Join(' ', parameters)), new Text(template.About));
            }

            AnsiConsole.Write(table);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var file = new Argument<string>("FILE") { Description = "The template, a JSON file" };
        var command = new Command("check", "Says what is wrong with a template, and where.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var name = $"The template {Shown.Safely(path, 200)}";
            var reading = Read(path, name);
            if (reading.Value is not { } template)
                throw CommandException.BadInput(name, reading.Faults);
            Console.Out.WriteLine(FormattableString.Invariant(
                $"{template.Name} is sound: {template.Scenes.Count} scenes in {template.Seconds:0.#} s, the guest in {template.Scenes.Count(scene => scene.Guest is not null)} of them, {template.Parameters.Count} parameters."));
            return ExitCode.Done;
        });
        return command;
    }

    private static Reading<Core.Cameo.Template> Read(string path, string name)
    {
        try
        {
            return TemplateFiles.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput(e is FileNotFoundException or DirectoryNotFoundException ? $"{name} is not there." : $"{name} cannot be read: {e.Message}");
        }
    }
}
