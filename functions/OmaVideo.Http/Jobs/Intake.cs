using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Http.Policies;
using OmaVideo.Http.Problems;
using OmaVideo.Http.Webhooks;

namespace OmaVideo.Http.Jobs;

/// <summary>Takes orders in a caller's name: within their day's quota, and once, however often the same request comes.</summary>
public sealed class Intake(FrontDesk desk, IWaitingLine queue, IQuotaStore quotas, LimitOptions limits, WebhookSettings webhooks, TimeProvider clock)
{
    /// <summary>What is wrong with terms that only this host can tell; asked before an order is taken.</summary>
    public Fault? ObjectionTo(Terms terms) => WebhookUrl.ObjectionTo(terms.WebhookUrl, webhooks);

    /// <summary>That the order cannot be had for the budget it brings; null when it can.</summary>
    public Fault? TooDear(VideoOrder order, Terms terms) => desk.ObjectionTo(order, terms);

    /// <summary>Takes a request's only order and answers with the job, or with why there is none.</summary>
    internal async Task<IResult> Take(HttpContext context, VideoOrder order, Terms terms, Func<Job, Task<IResult>> taken) =>
        ObjectionTo(terms) is { } fault ? Problem.Invalid(context, [fault])
        : TooDear(order, terms) is { } dear ? Problem.Of(context, new DeskAnswer(DeskVerdict.TooDear, dear))
        : Full(context) is { } full ? full
        : await Take(context, order, terms) is { } job ? await taken(job)
        : NoMore(context);

    /// <summary>Whether another job may join those that wait.</summary>
    public bool HasRoom => queue.Figures.HasRoom;

    /// <summary>That so many wait already that another job would only wait longer; null while there is room. Asked before anything is taken.</summary>
    internal IResult? Full(HttpContext context)
    {
        if (queue.Figures is { HasRoom: true })
            return null;
        context.Response.Headers.RetryAfter = $"{Math.Clamp((int)Math.Ceiling(queue.Figures.WaitSeconds / Math.Max(1, queue.Figures.Waiting)), 5, 600)}";
        return Problem.Of(context, StatusCodes.Status503ServiceUnavailable, $"{queue.Figures.Most} jobs wait already; there is room for another one when the next of them begins.");
    }

    /// <summary>What the request's job will be called.</summary>
    public string IdOf(HttpContext context)
    {
        var attempt = AttemptOf(context);
        return JobId.At(attempt.At, attempt.Number(0));
    }

    /// <param name="nth">Which of the request's orders it is, from 0.</param>
    /// <returns>Null when the caller's jobs for today are used up; <see cref="NoMore"/> says so.</returns>
    public async Task<Job?> Take(HttpContext context, VideoOrder order, Terms terms, int nth = 0)
    {
        var attempt = AttemptOf(context);
        return await Take(Caller.Of(context), attempt, order, terms, context.RequestAborted, nth);
    }

    /// <summary>Takes an order in a tenant's name.</summary>
    /// <inheritdoc cref="Take(HttpContext, VideoOrder, Terms, int)"/>
    public async Task<Job?> Take(string tenant, FirstAttempt attempt, VideoOrder order, Terms terms, CancellationToken ct, int nth = 0)
    {
        var number = attempt.Number(nth);
        return await quotas.Take(Quota.OfJobs(tenant, attempt.At, limits.JobsADay), JobId.At(attempt.At, number), ct)
            ? await desk.Take(order, tenant, attempt.At, number, ct, terms)
            : null;
    }

    /// <summary>That the quota of the day is used up, and when there is a new one.</summary>
    private IResult NoMore(HttpContext context)
    {
        var now = clock.GetUtcNow();
        var wait = Quota.OfJobs(Caller.Of(context), now, limits.JobsADay).Ends - now;
        context.Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
        return Problem.Of(context, StatusCodes.Status429TooManyRequests, ErrorName.RateLimit, $"Today's {limits.JobsADay} jobs are used up; the next ones can be ordered after 00:00 UTC.");
    }

    /// <summary>The same for as long as the request lasts.</summary>
    private FirstAttempt AttemptOf(HttpContext context)
    {
        if (context.Features.Get<FirstAttempt>() is not { } attempt)
            context.Features.Set(attempt = new(clock.GetUtcNow(), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong)))));
        return attempt;
    }
}
