using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Problems;

namespace OmaVideo.Http.Cameo;

/// <summary>Consents, ended by whoever gave them.</summary>
public sealed class ConsentHandlers(ConsentDesk desk, IGuestStore guests, TimeProvider clock)
{
    public async Task<IResult> Revoke(HttpContext context)
    {
        if (context.Request.RouteValues["id"] is not string id || await guests.Find(id, context.RequestAborted) is not { } guest || guest.Owner != Caller.Of(context))
            return Problem.NoSuch(context, "consent");
        // Whoever hangs up wants it nevertheless.
        var ended = await desk.Revoke(guest, "Revoked by the API.", clock.GetUtcNow(), CancellationToken.None);
        return Results.Json(RevocationAnswer.Of(id, ended), Wire.Json);
    }
}
