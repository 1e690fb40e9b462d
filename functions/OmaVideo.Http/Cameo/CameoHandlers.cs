using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Cameo;

/// <summary>Takes orders of guests' videos: a template, a photo, and a consent without which nothing begins.</summary>
public sealed class CameoHandlers(
    TemplateShelf shelf, FacePhotos photos, GuestDesk guests, TemplateProps props, Intake intake, IQuotaStore quotas, Pepper pepper, CameoOptions options, CameoReplies replies, TimeProvider clock)
{
    public Task<IResult> Generate(HttpContext context) => RequestBody.Read(context, CameoFields.Order, async asked =>
    {
        var now = clock.GetUtcNow();
        var (order, faults) = (Sized(asked, out var size), new List<Fault>());
        var plan = CameoPlan.Of(order.Wish, shelf, options.ConsentDays, now);
        faults.AddRange([.. plan.Faults, .. new[] { size, FacePhotos.FaultOf(order), intake.ObjectionTo(order.Terms) }.OfType<Fault>()]);
        if (faults.Count > 0)
            return Problem.Invalid(context, faults);
        return intake.Full(context) ?? await UsedUp(context, order.Wish.UserId, now) ?? await Take(context, order, plan.Value!, now);
    });

    public Task<IResult> Templates(HttpContext context) => Task.FromResult(Results.Json(TemplateListAnswer.Of(shelf), Wire.Json));

    public async Task<IResult> Allowance(HttpContext context)
    {
        if (context.Request.RouteValues["user_id"] is not string user || !UserIds.IsOne(user))
            return Problem.NoSuch(context, "user");
        var quota = QuotaOf(context, user, clock.GetUtcNow());
        return Results.Json(AllowanceAnswer.Of(user, quota, await quotas.Taken(quota, context.RequestAborted)), Wire.Json);
    }

    private async Task<IResult> Take(HttpContext context, CameoOrder order, CameoPlan plan, DateTimeOffset now)
    {
        var ct = context.RequestAborted;
        var by = new Introduction(Caller.Of(context), order.Wish.UserId, plan.Consent, options.PhotoDays);
        try
        {
            var (admitted, fault) = await photos.Admit(order, by, now, ct);
            if (admitted is null)
                return Problem.Invalid(context, [fault!]);
            return await Start(context, await props.Furnish(plan.With(admitted.Guest, order.Wish.OrComposited), plan.Template, ct), order.Terms, admitted, now);
        }
        catch (StepException e) when (e.Kind == StepFailure.Exhausted)
        {
            context.Response.Headers.RetryAfter = "10";
            return Problem.Of(context, StatusCodes.Status503ServiceUnavailable, e.Message);
        }
        catch (StepException e)
        {
            return Problem.Of(context, StatusCodes.Status500InternalServerError, ErrorName.Configuration, e.Message);
        }
    }

    /// <summary>Of many at once, only as many come through as the user's quota has; whoever does not leaves nothing behind.</summary>
    private async Task<IResult> Start(HttpContext context, VideoOrder order, Terms terms, Admitted admitted, DateTimeOffset now)
    {
        var quota = QuotaOf(context, admitted.Guest.UserId, now);
        var taken = await quotas.Take(quota, intake.IdOf(context), context.RequestAborted)
            ? await intake.Take(context, order, terms, job => replies.Taken(context, job))
            : NoMore(context, quota, now);
        if (admitted.IsNew && taken is not CameoReply)
            await guests.Dismiss(admitted.Guest, CancellationToken.None);
        return taken;
    }

    /// <summary>Asked before the photo is looked at; what counts is asked again when the job is taken.</summary>
    private async Task<IResult?> UsedUp(HttpContext context, string user, DateTimeOffset now)
    {
        var quota = QuotaOf(context, user, now);
        return await quotas.Taken(quota, context.RequestAborted) < quota.Most || await quotas.Take(quota, intake.IdOf(context), context.RequestAborted) ? null : NoMore(context, quota, now);
    }

    private static IResult NoMore(HttpContext context, Quota quota, DateTimeOffset now)
    {
        context.Response.Headers.RetryAfter = $"{(int)Math.Ceiling((quota.Ends - now).TotalSeconds)}";
        return Problem.Of(context, StatusCodes.Status429TooManyRequests, $"This user's {quota.Most} videos of today are used up; the next ones can be ordered after 00:00 UTC.");
    }

    private Quota QuotaOf(HttpContext context, string user, DateTimeOffset now) => Quota.OfCameos(pepper.NameOf($"user {Caller.Of(context)}\n{user}")[..32], now, options.VideosADay);

    /// <summary>A small picture is a draft's.</summary>
    private static CameoOrder Sized(CameoOrder order, out Fault? fault)
    {
        var quality = order.Wish.Quality;
        fault = (order.Resolution, quality) switch
        {
            (Resolution.Small, Preset.High) => new("/resolution", FaultRule.Limit, "1080p, where the quality is high", "540p"),
            (Resolution.Full, Preset.Draft) => new("/resolution", FaultRule.Limit, "540p, where the quality is draft", "1080p"),
            _ => null,
        };
        return order.Resolution == Resolution.Small ? order with { Wish = order.Wish with { Quality = Preset.Draft } } : order;
    }
}
