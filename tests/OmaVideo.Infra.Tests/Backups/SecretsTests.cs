using System.Text.RegularExpressions;
using OmaVideo.Core.Webhooks;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Backups;

public sealed class SecretsTests : IDisposable
{
    private readonly FakeCli cli = new();

    [Fact]
    public async Task Secrets_are_made_once_in_the_form_the_app_wants()
    {
        await Make();
        var (pepper, webhooks) = (cli.Secret("access-pepper"), cli.Secret("webhooks-secret"));
        var again = await Make();

        Assert.InRange(Convert.FromBase64String(pepper).Length, Core.Access.Pepper.LeastBytes, 64);
        Assert.NotNull(WebhookSecret.Parse(webhooks));
        Assert.Equal((pepper, webhooks), (cli.Secret("access-pepper"), cli.Secret("webhooks-secret")));
        Assert.Contains("access-pepper is there", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_an_argument_or_printed()
    {
        var made = await Make();

        foreach (var secret in new[] { cli.Secret("access-pepper"), cli.Secret("webhooks-secret") })
            Assert.DoesNotContain(secret, made.Said + cli.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_secret_the_app_is_told_of_is_made_or_the_guide_says_who_puts_it_there()
    {
        var told = Regex.Matches(Cloud.Bicep.Module("settings"), @"secrets/([\w-]+)'").Select(m => m.Groups[1].Value).ToList();
        var made = Regex.Matches(SourceTree.Read("infra/scripts/secrets"), @"\| put ([\w-]+)").Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(2, made.Count);
        Assert.Empty(made.Except(told));
        Assert.All(told.Except(made), secret => Assert.Contains($"--name {secret} ", SourceTree.Read("docs/deploy.md"), StringComparison.Ordinal));
    }

    public void Dispose() => cli.Dispose();

    private async Task<Tool.Ended> Make()
    {
        var ended = await Script.Run(cli.Environment, "secrets");
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        return ended;
    }
}
