using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OmaVideo.Core.Webhooks;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Stores;

/// <summary>Secrets as files that only their owner's account may read: <c>webhook-secrets/HASH.json</c>, one a tenant.</summary>
public sealed class FileWebhookSecrets(DataFolder data) : IWebhookSecrets, IDisposable
{
    private const int KeyBytes = 32;

    private readonly SemaphoreSlim turn = new(1);

    public async Task<IReadOnlyList<WebhookSecret>> Of(string tenant, DateTimeOffset now, CancellationToken ct) =>
        [.. (await Read(tenant, ct)).Where(kept => kept.Until is null || kept.Until > now).Select(kept => WebhookSecret.Parse(kept.Secret)!)];

    public async Task<WebhookSecret> Renew(string tenant, DateTimeOffset oldUntil, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var secret = WebhookSecret.Of(RandomNumberGenerator.GetBytes(KeyBytes));
            Kept[] all = [new(secret.Reveal(), null), .. (await Read(tenant, ct)).Select(kept => kept with { Until = kept.Until < oldUntil ? kept.Until : oldUntil })];
            await AtomicFile.Write(data, PathOf(tenant), JsonSerializer.SerializeToUtf8Bytes(all, Wire.Json), ct, isSecret: true);
            return secret;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<Kept[]> Read(string tenant, CancellationToken ct) =>
        File.Exists(PathOf(tenant)) ? JsonSerializer.Deserialize<Kept[]>(await File.ReadAllBytesAsync(PathOf(tenant), ct), Wire.Json)! : [];

    private string PathOf(string tenant) => Path.Combine(data.WebhookSecrets, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tenant)))}.json");

    /// <param name="Until">When it stops signing; null for the newest.</param>
    private sealed record Kept(string Secret, DateTimeOffset? Until);
}
