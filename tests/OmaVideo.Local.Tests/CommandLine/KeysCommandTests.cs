using System.Text.Json;
using OmaVideo.Core.Access;

namespace OmaVideo.Local.Tests.CommandLine;

public sealed class KeysCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_key_is_made_listed_rotated_and_revoked_and_its_secret_is_shown_once()
    {
        var made = await Json("create", "--tenant", "acme", "--name", "the website", "--scope", "admin", "--days", "30");
        var key = KeyText.Parse(made.GetProperty("key").GetString()!)!;
        Assert.Equal(("acme", "admin", "live"), (Text(made, "tenant"), Text(made, "scope"), Text(made, "status")));

        var listed = await Run("list");
        Assert.Contains("the website", listed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(key.Secret, listed.Output, StringComparison.Ordinal);

        var rotated = await Json("rotate", key.Id, "--overlap", "1");
        Assert.NotEqual($"{key}", Text(rotated, "key"));
        Assert.Equal((key.Id, 2), (Text(rotated, "id"), rotated.GetProperty("secrets").GetInt32()));

        Assert.Equal("revoked", Text(await Json("revoke", key.Id), "status"));
        Assert.Equal(4, (await Run("rotate", key.Id)).ExitCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories), file => File.ReadAllText(file).Contains(key.Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no key", "revoke", "000000000000")]
    [InlineData("There is no key", "rotate", "../pepper")]
    [InlineData("--tenant", "create", "--tenant", "../acme")]
    [InlineData("--scope", "create", "--scope", "2")]
    [InlineData("--days", "create", "--days", "0")]
    [InlineData("--overlap", "rotate", "000000000000", "--overlap", "-1")]
    public async Task What_cannot_be_done_is_said(string said, params string[] arguments)
    {
        var ended = await Run(arguments);

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains(said.Replace("--scope", "'2' not recognized"), ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_may_not_come_in_as_long_as_there_is_no_key()
    {
        var ended = await new Cli(folder.Path).Run("serve", "--host", "0.0.0.0", "--port", "0");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("omavideo keys create", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_that_is_wrong_is_named()
    {
        var ended = await new Cli(folder.Path) { Environment = { ["OMAVIDEO_Access__Pepper"] = "c2hvcnQ=" } }.Run("keys", "list");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("Access:Pepper wants at least 32 bytes in base64", ended.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<Cli.Ended> Run(params string[] arguments) => new Cli(folder.Path).Run(["keys", .. arguments]);

    private async Task<JsonElement> Json(params string[] arguments)
    {
        var ended = await Run([.. arguments, "--json"]);
        Assert.True(ended.ExitCode == 0, ended.Error);
        return JsonDocument.Parse(ended.Output).RootElement;
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
