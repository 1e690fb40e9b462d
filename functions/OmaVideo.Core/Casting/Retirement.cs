using OmaVideo.Core.Telemetry;

namespace OmaVideo.Core.Casting;

/// <summary>A model that can be called, and soon cannot.</summary>
/// <param name="Role">The role it plays; of several, one each.</param>
/// <param name="DaysLeft">From 1 to <see cref="Casting.Model.WarningDays"/>.</param>
/// <param name="Successor">Who plays the role from that day on, of those known today; null for the offline crew or nobody.</param>
/// <param name="InUse">Whether it plays the role today.</param>
public sealed record Retirement(string Provider, string Model, Role Role, DateOnly RetiresOn, int DaysLeft, string? Successor, bool InUse)
{
    /// <summary>All that are to be warned about today, the next one first. To be asked for at the start and every day.</summary>
    public static IReadOnlyList<Retirement> Ahead(Cast cast) =>
    [
        .. from model in cast.Catalogue.Models
           where cast.Providers.Contains(model.Provider) && model.RetiresSoon(cast.Today)
           from role in model.Roles
           let end = model.RetiresOn!.Value
           orderby end
           select new Retirement(model.Provider, model.Name, role, end, end.DayNumber - cast.Today.DayNumber, cast.For(role, end)?.Name, cast.For(role) == model),
    ];

    public override string ToString() =>
        FormattableString.Invariant($"{Provider}/{Model} retires on {RetiresOn:yyyy-MM-dd} as {Label.Of(Role)}; {Successor ?? "no other model"} is there to follow");
}
