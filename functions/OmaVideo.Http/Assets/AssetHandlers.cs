using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Assets;

/// <summary>What people brought: looked at, listed, taken away.</summary>
public sealed class AssetHandlers(AssetDesk desk, IAssetStore assets, IArtifactStore artifacts)
{
    public async Task<IResult> Get(HttpContext context) => await AssetOf(context) is { } asset ? Results.Json(AssetAnswer.Of(asset), Wire.Json) : None(context);

    public Task<IResult> List(HttpContext context) => RequestQuery.Read(context, Page.Of, async page =>
    {
        var found = await assets.List(Caller.Of(context), page.After, page.OldestFirst, context.RequestAborted).Take(page.Limit + 1).ToListAsync(context.RequestAborted);
        var shown = found.Take(page.Limit).Select(AssetAnswer.Of).ToList();
        return Results.Json(new AssetListAnswer("list", shown, shown.FirstOrDefault()?.Id, shown.LastOrDefault()?.Id, found.Count > page.Limit), Wire.Json);
    });

    public async Task<IResult> Content(HttpContext context)
    {
        if (await AssetOf(context) is not { } asset)
            return None(context);
        var content = asset.Material.Content;
        try
        {
            var path = await artifacts.Open(content, context.RequestAborted);
            return Results.File(path, asset.Material.MediaType, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{Path.GetFileNameWithoutExtension(content.Name)}\""));
        }
        catch (FileNotFoundException)
        {
            return Problem.NoSuch(context, "file any more");
        }
    }

    public async Task<IResult> Delete(HttpContext context) =>
        await desk.Remove(Caller.Of(context), IdIn(context), context.RequestAborted) ? Results.NoContent() : None(context);

    private Task<Asset?> AssetOf(HttpContext context) => assets.Find(Caller.Of(context), IdIn(context), context.RequestAborted);

    private static string IdIn(HttpContext context) => context.Request.RouteValues["id"] as string ?? "";

    private static IResult None(HttpContext context) => Problem.NoSuch(context, "asset");
}
