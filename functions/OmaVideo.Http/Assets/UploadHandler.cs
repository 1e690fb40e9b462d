using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Assets;

/// <summary>Takes files in. They go to the disk as they come, so that many at once need no memory.</summary>
public sealed class UploadHandler(AssetDesk desk, TimeProvider clock) : IDisposable
{
    /// <summary>What a form may have around its file.</summary>
    public const long MostBytes = AssetDesk.MostBytes + (64 * 1024);

    private const int MostAtOnce = 16;

    private readonly SemaphoreSlim places = new(MostAtOnce);

    public Task<IResult> Upload(HttpContext context) => RequestQuery.Read(context, UploadBody.NameOf, name => Upload(context, name));

    public void Dispose() => places.Dispose();

    private async Task<IResult> Upload(HttpContext context, string? name)
    {
        if (!await places.WaitAsync(0, context.RequestAborted))
            return Busy(context, "Too many files are coming in at the moment.");

        try
        {
            return await Take(context, name);
        }
        catch (StepException e) when (e.Kind is StepFailure.Refused)
        {
            return Problem.Of(context, StatusCodes.Status415UnsupportedMediaType, e.Message);
        }
        catch (StepException e) when (e.Kind is StepFailure.Invalid)
        {
            return Broken(context, e.Message);
        }
        catch (StepException e) when (e.Kind is StepFailure.Exhausted)
        {
            return Busy(context, e.Message);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge(context);
        }
        catch (Exception e) when (e is InvalidDataException or IOException && !Failures.IsNoRoom(e))
        {
            return Broken(context, "The body ends before the file does, or is no form.");
        }
        finally
        {
            places.Release();
        }
    }

    private async Task<IResult> Take(HttpContext context, string? name)
    {
        if (await UploadBody.Open(context.Request, name, context.RequestAborted) is not { } body)
            return Broken(context, "The form has no part called file.");

        var random = BitConverter.ToUInt128(RandomNumberGenerator.GetBytes(16));
        if (await desk.Take(body.File, body.Name, Caller.Of(context), clock.GetUtcNow(), random, context.RequestAborted) is not { } asset)
            return TooLarge(context);

        context.Response.Headers.Location = $"/{RoutePatterns.Assets}/{asset.Id}";
        return Results.Json(AssetAnswer.Of(asset), Wire.Json, statusCode: StatusCodes.Status201Created);
    }

    private static IResult TooLarge(HttpContext context) => Problem.Of(
        context, StatusCodes.Status413PayloadTooLarge, $"A file may have {AssetDesk.MostBytes / 1024 / 1024} MB.");

    private static IResult Broken(HttpContext context, string why) => Problem.Of(
        context, StatusCodes.Status422UnprocessableEntity, ErrorName.Validation, why, [ProblemDetail.Of(new Fault("/file", FaultRule.Media, "a whole file of a kind that is taken", why))]);

    private static IResult Busy(HttpContext context, string why)
    {
        context.Response.Headers.RetryAfter = "10";
        return Problem.Of(context, StatusCodes.Status503ServiceUnavailable, why);
    }
}
