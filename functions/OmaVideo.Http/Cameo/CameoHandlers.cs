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
        await using var place = await intake.Reserve(context, further: QuotaOf(context, order.Wish.UserId, now));
        return place.Stands ? await Take(context, order, plan.Value!, place, now) : intake.Missing(context, place);
    });

    public Task<IResult> Templates(HttpContext context) => Task.FromResult(Results.Json(TemplateListAnswer.Of(shelf), Wire.Json));

    public async Task<IResult> Allowance(HttpContext context)
    {
        if (context.Request.RouteValues["user_id"] is not string user || !UserIds.IsOne(user))
            return Problem.NoSuch(context, "user");
        var quota = QuotaOf(context, user, clock.GetUtcNow());
        return Results.Json(AllowanceAnswer.Of(user, quota, await quotas.Taken(quota, context.RequestAborted)), Wire.Json);
    }

    private async Task<IResult> Take(HttpContext context, CameoOrder order, CameoPlan plan, Reservation place, DateTimeOffset now)
    {
        var ct = context.RequestAborted;
        try
        {
            var furnished = plan with { Order = await props.Furnish(plan.Order, plan.Template, ct) };
            if (intake.TooDear(furnished.Order, order.Terms) is { } dear)
                return Problem.Of(context, new DeskAnswer(DeskVerdict.TooDear, dear));
            var (admitted, fault) = await photos.Admit(order, new(Caller.Of(context), order.Wish.UserId, plan.Consent, options.PhotoDays), now, ct);
            return admitted is null ? Problem.Invalid(context, [fault!]) : await replies.Taken(context, await Start(furnished, order, admitted, place));
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

    /// <summary>A guest of whom nothing comes leaves nothing behind.</summary>
    private async Task<Job> Start(CameoPlan plan, CameoOrder order, Admitted admitted, Reservation place)
    {
        try
        {
            return await place.Take(plan.With(admitted.Guest, order.Wish.OrComposited), order.Terms);
        }
        catch when (admitted.IsNew)
        {
            await guests.Dismiss(admitted.Guest, CancellationToken.None);
            throw;
        }
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
