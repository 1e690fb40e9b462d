using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OmaVideo.Core.Briefs;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Policies;

/// <summary>
/// What starts or spends is done once a key: the same request gets the same answer again. A request that died without an
/// answer is carried out again under its first attempt's number, so that it finds what it had begun.
/// https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
/// </summary>
internal sealed class Idempotency(RequestDelegate next, IRequestStore requests, Pepper pepper, TimeProvider clock)
{
    private const string Header = "Idempotency-Key";
    private const int Longest = 255;

    public async Task InvokeAsync(HttpContext context)
    {
        if (Route.Of(context)?.About is not { Starts: true } about || !context.Request.Headers.TryGetValue(Header, out var keys))
            await next(context);
        else if (keys is not [{ Length: > 0 and <= Longest } key] || key.Any(c => c is <= ' ' or > '~'))
            await Problem.Invalid(context, [new(Header, FaultRule.Characters, $"one key of 1 to {Longest} visible ASCII characters", Shown.Safely(keys.ToString()))]).ExecuteAsync(context);
        else
            await Once(context, key, about);
    }

    private async Task Once(HttpContext context, string key, Operation about)
    {
        var request = context.Request;
        request.EnableBuffering(bufferThreshold: (int)(about.StaysInMemory ? about.MostBytes : Math.Min(about.MostBytes, BriefReader.MostBytes)), about.MostBytes);
        var name = pepper.NameOf($"{Caller.Asking(context)?.Id}\n{request.Method} {request.Path}{request.QueryString}\n{key}");
        var content = await pepper.NameOf(request.Body, context.RequestAborted);
        request.Body.Position = 0;

        var attempt = new FirstAttempt(clock.GetUtcNow(), BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(sizeof(ulong))));
        switch (await requests.Begin(name, content, attempt, context.RequestAborted))
        {
            case Core.Access.Claim.Done done:
                await AnswerCopy.Send(done.Answer, context);
                break;
            case Core.Access.Claim.Busy:
                context.Response.Headers.RetryAfter = "1";
                await Problem.Of(context, StatusCodes.Status409Conflict, "The same request is still under way.").ExecuteAsync(context);
                break;
            case Core.Access.Claim.Another:
                await Problem.Invalid(context, [new(Header, FaultRule.Duplicate, "a key of its own for every request", "the key of a request with another body")]).ExecuteAsync(context);
                break;
            case Core.Access.Claim.Yours mine:
                await using (mine.Request)
                    await CarryOut(context, mine.Request);
                break;
        }
    }

    /// <summary>The answer is kept before anybody sees it. What was refused leaves nothing; what broke stays, to be gone on with.</summary>
    private async Task CarryOut(HttpContext context, IRequestInHand request)
    {
        context.Features.Set(request.First);
        var answer = await AnswerCopy.Of(context, next);
        if (answer.Status < 300)
            await request.Answer(answer, CancellationToken.None);
        else if (answer.Status < 500)
            await request.Forget(CancellationToken.None);
        await AnswerCopy.Send(answer, context);
    }
}
