using System.CommandLine;

namespace OmaVideo.Local.CommandLine;

/// <summary><c>webhooks secret</c>: what a receiver checks our signatures with.</summary>
internal static class WebhooksCommand
{
    /// <summary>Receivers have this long to learn a new secret; until then both sign.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    public static Command Create() => new("webhooks", "What receivers of webhooks need.") { Secret() };

    private static Command Secret()
    {
        var rotate = new Option<bool>("--rotate") { Description = "Makes a new one; the old one signs for another 24 hours" };
        var tenant = new Option<string>("--tenant") { Description = "Whose", HelpName = "NAME", DefaultValueFactory = _ => Studio.LocalOwner };
        var data = CommonOptions.Data();
        var command = new Command("secret", "Prints the secret that messages are signed with, made if there is none.") { rotate, tenant, data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var studio = Studio.Open(parsed.GetValue(data)!);
            var (owner, now) = (parsed.GetValue(tenant)!, TimeProvider.System.GetUtcNow());
            var known = await studio.WebhookSecrets.Of(owner, now, ct);
            var secret = known.Count > 0 && !parsed.GetValue(rotate) ? known[0] : await studio.WebhookSecrets.Renew(owner, now + Overlap, ct);
            Console.Out.WriteLine(secret.Reveal());
            return ExitCode.Done;
        });
        return command;
    }
}
