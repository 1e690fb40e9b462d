using System.Text.Json;
using System.Text.Json.Nodes;
using OmaVideo.Core.Access;
using OmaVideo.Core.Workflow;
using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Backups;

[Collection(AzuriteCollection.Name)]
public sealed class CloudKeyTests(Azurite azurite) : IDisposable
{
    private readonly FakeCli cli = new();
    private readonly string folder = Directory.CreateTempSubdirectory("omavideo-test-").FullName;

    [FactWith("azurite")]
    public async Task The_first_key_opens_with_the_vaults_pepper_and_is_kept_only_as_its_seal()
    {
        await Script.Run(cli.Environment, "secrets");
        var (cloud, account) = (cli.Environment, azurite.At("keys"));
        (cloud["STORAGE_KEY"], cloud["OMAVIDEO_TABLES"], cloud["OMAVIDEO"]) = (account["STORAGE_KEY"], account["TABLES_URL"], $"dotnet {Premises.Program}");

        var made = await Script.Run(cloud, "cloud-key", "--scope", "admin", "--tenant", "studio");
        await Script.Run(account, "backup", "account", folder);

        Assert.True(made.ExitCode == 0, made.Said);
        var text = KeyText.Parse(made.Output.Trim())!;
        var row = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "tables", "keys.jsonl")))!;
        var key = JsonSerializer.Deserialize<ApiKey>((string)row["Json0"]!, Wire.Json)!;
        Assert.Equal(("keys", text.Id, "studio", Scope.Admin), ((string)row["PartitionKey"]!, (string)row["RowKey"]!, key.Tenant, key.Scope));
        Assert.True(key.Opens(new Pepper(Convert.FromBase64String(cli.Secret("access-pepper"))).Seal(text), key.CreatedAt));
        Assert.DoesNotContain(made.Output.Trim(), row.ToJsonString() + cli.Calls, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        cli.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
