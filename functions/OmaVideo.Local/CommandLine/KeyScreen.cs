using System.Text.Json;
using OmaVideo.Core.Access;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;
using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary>Keys as people and programs see them: never their seals, and a secret only when it was just made.</summary>
internal static class KeyScreen
{
    public static int Show(ApiKey key, KeyText text, DateTimeOffset now, bool json)
    {
        if (json)
            Console.Out.WriteLine(JsonSerializer.Serialize(Line.Of(key, now) with { Key = $"{text}" }, Wire.Json));
        else
            Console.Out.WriteLine($"{text}\nSend it as X-Api-Key. It is shown only now; `omavideo keys rotate {key.Id}` makes another one.");
        return ExitCode.Done;
    }

    public static int Show(IReadOnlyList<ApiKey> keys, DateTimeOffset now, bool json)
    {
        var table = new Table().RoundedBorder().AddColumns("Key", "Tenant", "Name", "Scope", "Status", "Ends");
        foreach (var line in keys.Select(key => Line.Of(key, now)))
        {
            if (json)
                Console.Out.WriteLine(JsonSerializer.Serialize(line, Wire.Json));
            table.AddRow(line.Cells());
        }

        if (!json)
            AnsiConsole.Write(table);
        return ExitCode.Done;
    }

    /// <param name="Status">live, expired or revoked.</param>
    private sealed record Line(string Id, string Tenant, string Name, Scope Scope, string Status, int Secrets, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, string? Key = null)
    {
        public static Line Of(ApiKey key, DateTimeOffset now) => new(
            key.Id, key.Tenant, key.Name, key.Scope, key.IsLive(now) ? "live" : key.RevokedAt is null ? "expired" : "revoked",
            key.Secrets.Count(secret => key.IsLive(now) && secret.IsLive(now)), key.CreatedAt, key.ExpiresAt);

        public Text[] Cells() =>
        [
            new(Id), new(Tenant), new(Shown.Safely(Name)), new(JsonSerializer.SerializeToElement(Scope, Wire.Json).GetString()!),
            new(Secrets > 1 ? $"{Status}, {Secrets} secrets" : Status), new(ExpiresAt is { } end ? $"{end.LocalDateTime:yyyy-MM-dd}" : ""),
        ];
    }
}
