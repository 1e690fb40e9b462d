using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.SystemStatus;

/// <summary>For whoever looks after the house.</summary>
public sealed class AdminHandlers(IStockTaking stock, IEnumerable<ShownSettings> settings)
{
    public async Task<IResult> Storage(HttpContext context) => Results.Json(StorageAnswer.Of(await stock.Count(context.RequestAborted)), Wire.Json);

    public Task<IResult> Config(HttpContext context) => Task.FromResult(Results.Json(
        new ConfigAnswer(settings.SelectMany(section => section.Values).OrderBy(setting => setting.Key, StringComparer.Ordinal).ToDictionary()), Wire.Json));
}
