using System.Text.Json.Nodes;
using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Premises;

namespace OmaVideo.Azure.Tests.Tables;

public class TableBackupTests
{
    [Fact]
    public async Task Every_table_but_the_keys_of_portraits_is_a_file_of_the_hour_and_every_value_keeps_its_type()
    {
        var account = await Azurite.Account();
        var row = new TableEntity("owner", "1")
        {
            ["Text"] = "“Lumen” says:\n\"warm\"",
            ["Long"] = 9007199254740993L,
            ["Whole"] = 7,
            ["Share"] = 0.25,
            ["Done"] = true,
            ["At"] = new DateTimeOffset(2026, 11, 21, 17, 0, 0, 123, TimeSpan.Zero),
            ["Seal"] = new byte[] { 0, 1, 2, 3 },
        };
        await account.Table(TableNames.Keys).Put(row, default);

        await new TableBackup(account, new Clock()).Go(default);

        var backups = account.Container(ContainerNames.Backups);
        var files = await backups.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();
        Assert.Equal(TableNames.BackedUp.Select(table => $"2026-11-21/17/{table}.jsonl").Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
        var lines = (await backups.GetBlobClient("2026-11-21/17/keys.jsonl").DownloadContentAsync()).Value.Content.ToString();
        var line = JsonNode.Parse(Assert.Single(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)))!.AsObject();
        Assert.Equal(
            ["At", "At@odata.type", "Done", "Long", "Long@odata.type", "PartitionKey", "RowKey", "Seal", "Seal@odata.type", "Share", "Text", "Whole"],
            line.Select(column => column.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("9007199254740993", "Edm.Int64", "AAECAw==", "2026-11-21T17:00:00.1230000Z"), ((string)line["Long"]!, (string)line["Long@odata.type"]!, (string)line["Seal"]!, (string)line["At"]!));
        Assert.Equal(("“Lumen” says:\n\"warm\"", 7, 0.25, true), ((string)line["Text"]!, (int)line["Whole"]!, (double)line["Share"]!, (bool)line["Done"]!));
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 17, 5, 0, TimeSpan.Zero);
    }
}
