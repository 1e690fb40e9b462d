using Microsoft.AspNetCore.Http;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Casting;

/// <summary>Who plays which role.</summary>
/// <param name="cast">Null where everything is made offline.</param>
public sealed class CastingHandlers(Cast? cast = null)
{
    public Task<IResult> List(HttpContext context) => Task.FromResult(Results.Json(new CastAnswer("list", [.. Enum.GetValues<Role>().Select(RoleOf)]), Wire.Json));

    private CastRoleAnswer RoleOf(Role role)
    {
        var chosen = cast?.For(role);
        return new(role, chosen is null, [.. (cast?.Catalogue.Models ?? []).Where(model => model.Roles.Contains(role)).Select(model => new CastModelAnswer(
            model.Provider,
            model.Name,
            model == chosen,
            cast!.Providers.Contains(model.Provider),
            !model.IsServed(cast.Today),
            model.RetiresSoon(cast.Today),
            model.RetiresOn,
            model.Prices))]);
    }
}
