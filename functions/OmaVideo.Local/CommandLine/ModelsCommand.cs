using System.CommandLine;
using System.Text.Json;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Telemetry;
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
            var candidates = Candidate.All(studio.Cast);
            if (parsed.GetValue(json))
                Console.Out.WriteLine(JsonSerializer.Serialize(candidates, Wire.Json));
            else
                Paper.Console.Write(Table(candidates));
            return ExitCode.Done;
        });
        return command;
    }

    private static Rows Table(IReadOnlyList<Candidate> candidates)
    {
        var table = new Table().RoundedBorder().AddColumns("Role", "Model", "State", "US dollars for", "As of", "Retires");
        foreach (var one in candidates)
            table.AddRow(
                new Text(Label.Of(one.Role).Replace('_', ' ')),
                new Text(one.Provider is null ? one.Model : $"{one.Provider}/{one.Model}"),
                new Text(Label.Of(one.State).Replace('_', ' ')),
                new Text(string.Join('\n', one.Prices.Select(price => FormattableString.Invariant($"{price.Usd:0.00###} {Unit(price.Unit)}")))),
                new Text(one.Prices.Count == 0 ? "" : $"{one.Prices.Min(price => price.AsOf):yyyy-MM-dd}"),
                new Text(one.RetiresOn is { } end ? $"{end:yyyy-MM-dd}{(one.RetiresSoon ? ", soon" : "")}" : ""));
        var missing = candidates.Where(one => one.Missing is not null).Select(one => $"{one.Provider} needs the setting {one.Missing}").Distinct();
        return new Rows([table, new Text("Tokens and characters by the million."), .. missing.Select(line => new Text(line)), new Text("")]);
    }

    private static string Unit(Unit unit) => Label.Of(unit).Replace('_', ' ');
}
