using System.Text.RegularExpressions;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Infra.Tests.Backups;

/// <summary>With a stand-in for the Azure CLI, which keeps a vault in a folder and writes down how it was called.</summary>
public sealed class SecretsTests : IDisposable
{
    private const string FakeCli =
        """
        #!/bin/sh
        echo "$*" >>"$FAKE/calls"
        [ "$1" = keyvault ] || exit 0
        verb=$3
        while [ $# -gt 0 ]; do case $1 in --name) name=$2 ;; --file) file=$2 ;; esac; shift; done
        case $verb in
        show) [ -f "$FAKE/$name" ] ;;
        set) cp "$file" "$FAKE/$name" ;;
        esac
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    public SecretsTests()
    {
        File.WriteAllText(Path.Combine(folder, "az"), FakeCli);
        File.SetUnixFileMode(Path.Combine(folder, "az"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Secrets_are_made_once_in_the_form_the_app_wants()
    {
        await Make();
        var (pepper, webhooks) = (Secret("access-pepper"), Secret("webhooks-secret"));
        var again = await Make();

        Assert.InRange(Convert.FromBase64String(pepper).Length, Core.Access.Pepper.LeastBytes, 64);
        Assert.NotNull(WebhookSecret.Parse(webhooks));
        Assert.Equal((pepper, webhooks), (Secret("access-pepper"), Secret("webhooks-secret")));
        Assert.Contains("access-pepper is there", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_an_argument_or_printed()
    {
        var made = await Make();

        foreach (var secret in new[] { Secret("access-pepper"), Secret("webhooks-secret") })
            Assert.DoesNotContain(secret, made.Said + made.Complaint + File.ReadAllText(Path.Combine(folder, "calls")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_vault_has_every_secret_the_app_is_told_of() => Assert.Equal(
        Regex.Matches(Cloud.Bicep.Module("settings"), @"secrets/([\w-]+)'").Select(m => m.Groups[1].Value).Order(),
        Regex.Matches(SourceTree.Read("infra/scripts/secrets"), @"\| put ([\w-]+)").Select(m => m.Groups[1].Value).Order());

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Secret(string name) => File.ReadAllText(Path.Combine(folder, name));

    private async Task<Script.Ended> Make()
    {
        var ended = await Script.Run(new Dictionary<string, string> { ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}", ["FAKE"] = folder, ["AZURE_KEY_VAULT_NAME"] = "kv-test" }, "secrets");
        Assert.Equal((0, ""), (ended.Code, ended.Complaint));
        return ended;
    }
}
