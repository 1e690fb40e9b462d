using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Policies;
using OmaVideo.Http.Problems;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http.Jobs;

/// <summary>Takes orders in a caller's name: within their day's quota, and once, however often the same request comes.</summary>
public sealed class Intake(FrontDesk desk, IJobStore jobs, IWaitingLine line, IQuotaStore quotas, LimitOptions limits, WebhookSettings webhooks, TimeProvider clock)
{
    /// <summary>What is wrong with terms that only this host can tell; asked before an order is taken.</summary>
    public Fault? ObjectionTo(Terms terms) => WebhookUrl.ObjectionTo(terms.WebhookUrl, webhooks);

    /// <summary>That the order cannot be had for the budget it brings; null when it can.</summary>
    public Fault? TooDear(VideoOrder order, Terms terms) => desk.ObjectionTo(order, terms);

    /// <summary>Takes a request's only order and answers with the job, or with why there is none.</summary>
    internal async Task<IResult> Take(HttpContext context, VideoOrder order, Terms terms, Func<Job, Task<IResult>> taken)
    {
        if (ObjectionTo(terms) is { } fault)
            return Problem.Invalid(context, [fault]);
        if (TooDear(order, terms) is { } dear)
            return Problem.Of(context, new DeskAnswer(DeskVerdict.TooDear, dear));
        await using var place = await Reserve(context);
        return place.Stands ? await taken(await place.Take(order, terms)) : Missing(context, place);
    }

    /// <summary>Reserves what one of the request's jobs needs.</summary>
    /// <param name="nth">Which of the request's orders it is, from 0.</param>
    /// <param name="further">A quota beside its caller's jobs of the day.</param>
    public Task<Reservation> Reserve(HttpContext context, int nth = 0, Quota? further = null) => Reserve(Caller.Of(context), AttemptOf(context), context.RequestAborted, nth, further);

    /// <summary>Reserves what a job in a tenant's name needs.</summary>
    /// <inheritdoc cref="Reserve(HttpContext, int, Quota?)"/>
    public async Task<Reservation> Reserve(string tenant, FirstAttempt attempt, CancellationToken ct, int nth = 0, Quota? further = null)
    {
        var jobsOfToday = Quota.OfJobs(tenant, attempt.At, limits.JobsADay);
        var place = new Reservation(desk, jobs, line, quotas, tenant, attempt, nth, further is null ? [jobsOfToday] : [further, jobsOfToday]);
        try
        {
            await place.Make(ct);
            return place;
        }
        catch
        {
            await place.DisposeAsync();
            throw;
        }
    }

    /// <summary>What could not be reserved, and when it can be.</summary>
    internal IResult Missing(HttpContext context, Reservation place)
    {
        if (place.UsedUp is { } quota)
        {
            context.Response.Headers.RetryAfter = $"{(int)Math.Ceiling((quota.Ends - clock.GetUtcNow()).TotalSeconds)}";
            return Problem.Of(context, StatusCodes.Status429TooManyRequests, ErrorName.RateLimit, $"{quota.Told} are used up; the next ones can be ordered after 00:00 UTC.");
        }

        var figures = line.Figures;
        context.Response.Headers.RetryAfter = $"{Math.Clamp((int)Math.Ceiling(figures.WaitSeconds / Math.Max(1, figures.Waiting)), 5, 600)}";
        return Problem.Of(context, StatusCodes.Status503ServiceUnavailable, $"{figures.Most} jobs wait already; there is room for another one when the next of them begins.");
    }

    /// <summary>The same for as long as the request lasts.</summary>
    private FirstAttempt AttemptOf(HttpContext context)
    {
        if (context.Features.Get<FirstAttempt>() is not { } attempt)
            context.Features.Set(attempt = new(clock.GetUtcNow(), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)))));
        return attempt;
    }
}
