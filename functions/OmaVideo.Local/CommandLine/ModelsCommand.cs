using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Workflow;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>models</c>: which models there are for each role, which one is in use, and what is missing to use the others.</summary>
internal static class ModelsCommand
{
    public static Command Create()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("models", "Lists the roles and the models that can play them.") { data, json };
        command.SetAction(async (parsed, _) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(JsonSerializer.Serialize(studio.Cast.Catalogue, Wire.Json));
            else
                Paper.Console.Write(Table(studio.Cast));
            return ExitCode.Done;
        });
        return command;
    }

    private static Table Table(Cast cast)
    {
        var table = new Table().RoundedBorder().AddColumns("Role", "Model", "In use", "Price", "Retires");
        foreach (var role in Enum.GetValues<Role>())
        {
            var chosen = cast.For(role);
            foreach (var model in cast.Catalogue.Models.Where(model => model.Roles.Contains(role)))
                table.AddRow(new Text(Name(role)), new Text($"{model.Provider}/{model.Name}"), new Text(Use(cast, model, chosen)), new Text(Prices(model)), new Text(End(cast, model)));
            if (chosen is null)
                table.AddRow(new Text(Name(role)), new Text("offline"), new Text(IsPlayedOffline(role) ? "yes" : "nobody plays it"), new Text("free"), new Text(""));
        }

        return table;
    }

    private static bool IsPlayedOffline(Role role) => role is Role.Script or Role.Image or Role.Narration;

    private static string Use(Cast cast, Model model, Model? chosen) =>
        model == chosen ? "yes"
        : !model.IsServed(cast.Today) ? "gone"
        : cast.Providers.Contains(model.Provider) ? "no"
        : "no key";

    private static string Prices(Model model) =>
        string.Join("\n", model.Prices.Select(price => FormattableString.Invariant($"${price.Usd} {Per(price.Unit)} ({price.AsOf:yyyy-MM-dd})")));

    private static string Per(Unit unit) => unit.Lot() == 1 ? $"a {Name(unit)}" : $"a million {Name(unit).Replace('_', ' ')}";

    private static string End(Cast cast, Model model) =>
        model.RetiresOn is { } end ? $"{end:yyyy-MM-dd}{(model.RetiresSoon(cast.Today) ? ", soon" : "")}" : "";

    private static string Name<T>(T value) => JsonSerializer.SerializeToElement(value, Wire.Json).GetString()!;
}
