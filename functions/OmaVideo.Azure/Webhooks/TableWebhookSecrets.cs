using System.Security.Cryptography;
using Azure.Data.Tables;
using OmaVideo.Azure.Tables;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Webhooks;

namespace OmaVideo.Azure.Webhooks;

/// <summary>Secrets as rows, one a tenant. The account encrypts what it keeps; who may read its tables may sign.</summary>
public sealed class TableWebhookSecrets(StorageAccount account) : IWebhookSecrets
{
    private const string Only = "secrets";
    private const int KeyBytes = 32;

    private readonly Table table = account.Table(TableNames.WebhookSecrets);

    public async Task<IReadOnlyList<WebhookSecret>> Of(string tenant, DateTimeOffset now, CancellationToken ct) =>
        [.. Read(await table.Find(RowKey.Of(tenant), Only, ct)).Where(kept => kept.Until is null || kept.Until > now).Select(kept => WebhookSecret.Parse(kept.Secret)!)];

    public Task<WebhookSecret> Renew(string tenant, DateTimeOffset oldUntil, CancellationToken ct)
    {
        var secret = WebhookSecret.Of(RandomNumberGenerator.GetBytes(KeyBytes));
        return Race.Until(async () =>
        {
            var row = await table.Find(RowKey.Of(tenant), Only, ct);
            Kept[] all = [new(secret.Reveal(), null), .. Read(row).Select(kept => kept with { Until = kept.Until < oldUntil ? kept.Until : oldUntil })];
            var next = Row.Of(RowKey.Of(tenant), Only, all);
            return await (row is null ? table.Add(next, ct) : table.Replace(next, row.ETag, ct)) ? secret : null;
        }, ct);
    }

    private static Kept[] Read(TableEntity? row) => row?.Read<Kept[]>() ?? [];

    /// <param name="Until">When it stops signing; null for the newest.</param>
    private sealed record Kept(string Secret, DateTimeOffset? Until);
}
