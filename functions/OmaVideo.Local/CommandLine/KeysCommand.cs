using System.CommandLine;
using OmaVideo.Core.Access;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>keys</c>: who may come in by the API. A secret is shown once, when it is made.</summary>
internal static class KeysCommand
{
    public static Command Create() => new("keys", "Makes and ends keys of the API. From the first one on, nobody comes in without.") { New(), List(), Rotate(), Revoke() };

    private static Command New()
    {
        var tenant = new Option<string>("--tenant") { Description = "Whose things its holder sees and makes", DefaultValueFactory = _ => Studio.LocalOwner, HelpName = "NAME" };
        tenant.Validators.Add(result =>
        {
            if (result.Tokens is [var told] && !TenantName.IsOne(told.Value))
                result.AddError($"--tenant: wanted {TenantName.Wanted}.");
        });
        var name = new Option<string>("--name") { Description = "What you call it", DefaultValueFactory = _ => "", HelpName = "TEXT" };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [var told] && Core.Briefs.TextRule.Check("", told.Value, 0, 80) is { } fault)
                result.AddError($"--name: wanted {fault.Wanted}.");
        });
        var scope = new Option<Scope>("--scope") { Description = "What its holder may do: read, write or admin", DefaultValueFactory = _ => Scope.Write };
        scope.AcceptOnlyFromAmong("read", "write", "admin");
        var days = Number("--days", "After how many days it ends; never unless told", 1, 3650);
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("create", "Makes a key and shows it, once.") { tenant, name, scope, days, data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var (text, now) = (KeyText.New(), studio.Clock.GetUtcNow());
            var key = new ApiKey(
                text.Id, parsed.GetValue(tenant)!, parsed.GetValue(name)!, parsed.GetValue(scope), [new(studio.Pepper.Seal(text), now)], now,
                parsed.GetValue(days) is { } until ? now.AddDays(until) : null);
            await studio.Keys.Add(key, ct);
            return KeyScreen.Show(key, text, now, parsed.GetValue(json));
        });
        return command;
    }

    private static Command List()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("list", "Lists the keys, without their secrets.") { data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            return KeyScreen.Show(await studio.Keys.All(ct), studio.Clock.GetUtcNow(), parsed.GetValue(json));
        });
        return command;
    }

    private static Command Rotate()
    {
        var overlap = Number("--overlap", "Hours for which the secret before still opens; 24 unless told", 0, 24 * 30);
        var (id, data, json) = (Id(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("rotate", "Gives a key a new secret and shows it, once.") { id, overlap, data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var (text, now) = (KeyText.New(parsed.GetValue(id)!), studio.Clock.GetUtcNow());
            var key = await Change(studio, text.Id, key => key.IsLive(now)
                ? key.Rotated(studio.Pepper.Seal(text), now, TimeSpan.FromHours(parsed.GetValue(overlap) ?? 24))
                : throw new CommandException(ExitCode.Refused, $"Key {key.Id} has ended. `omavideo keys create` makes another one."), ct);
            return KeyScreen.Show(key, text, now, parsed.GetValue(json));
        });
        return command;
    }

    private static Command Revoke()
    {
        var (id, data, json) = (Id(), CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("revoke", "Ends a key now and for good.") { id, data, json };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var now = studio.Clock.GetUtcNow();
            return KeyScreen.Show([await Change(studio, parsed.GetValue(id)!, key => key.Revoked(now), ct)], now, parsed.GetValue(json));
        });
        return command;
    }

    private static async Task<ApiKey> Change(Studio studio, string id, Func<ApiKey, ApiKey> change, CancellationToken ct) =>
        await studio.Keys.Change(id, change, ct) ?? throw CommandException.BadInput($"There is no key {Core.Briefs.Shown.Safely(id)}. `omavideo keys list` shows those there are.");

    private static Argument<string> Id() => new("ID") { Description = "The key's identity, the middle part of it" };

    private static Option<int?> Number(string name, string description, int least, int most)
    {
        var number = new Option<int?>(name) { Description = description, HelpName = "N" };
        number.Validators.Add(result =>
        {
            if (result.Tokens is [var told] && !(int.TryParse(told.Value, out var value) && value >= least && value <= most))
                result.AddError($"{name}: wanted a number from {least} to {most}.");
        });
        return number;
    }
}
