using System.Globalization;
using System.Text.Json;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Core.Cameo;

/// <summary>A wish that can be met: the template filled in, and a consent that holds.</summary>
/// <param name="Order">As yet without its guest.</param>
public sealed record CameoPlan(Template Template, VideoOrder Order, Consent Consent)
{
    /// <summary>Clocks differ by as much.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    /// <summary>The order, once it is known who the guest is.</summary>
    public VideoOrder With(Guest guest, bool orComposited) => Order with { Visit = new Visit(guest.Id, guest.UserId, Template.Name, orComposited) };

    /// <summary>Says everything that is wrong with a wish at once.</summary>
    /// <param name="consentDays">How long a consent holds that says nothing of its end.</param>
    public static Reading<CameoPlan> Of(CameoWish wish, TemplateShelf shelf, int consentDays, DateTimeOffset now)
    {
        var faults = new List<Fault>();
        var consent = ConsentOf(wish, now, consentDays, faults);
        var order = OrderOf(wish, shelf, faults, out var template);
        return faults.Count > 0 ? new(null, faults) : new(new CameoPlan(template!, order! with { Finish = order.Finish with { Preset = wish.Quality } }, consent!), []);
    }

    private static VideoOrder? OrderOf(CameoWish wish, TemplateShelf shelf, List<Fault> faults, out Template? template)
    {
        if ((template = shelf.Find(wish.Template)) is null)
        {
            faults.Add(new("/template", FaultRule.NotFound, $"one of {string.Join(", ", shelf.All.Select(known => known.Name))}", Shown.Safely(wish.Template)));
            return null;
        }

        var fields = new JsonFields(wish.Parameters ?? JsonSerializer.SerializeToElement(new { }), "/parameters");
        var values = ParameterValues.Read(template, fields);
        fields.RefuseOthers();
        faults.AddRange(fields.Faults);
        if (fields.Faults.Count > 0)
            return null;
        var filled = template.Fill(values, "/parameters");
        faults.AddRange(filled.Faults);
        return filled.Value;
    }

    private static Consent? ConsentOf(CameoWish wish, DateTimeOffset now, int consentDays, List<Fault> faults)
    {
        if (wish.Consent is not { } told)
            return null;
        if (!told.Granted)
            faults.Add(new("/consent/granted", FaultRule.Limit, "true: nobody is shown who did not agree", "false"));
        if (Time(told.At) is not { } at || at > now + Slack)
        {
            faults.Add(new("/consent/at", FaultRule.Limit, "a time that has been, such as 2026-11-21T09:30:00Z", Shown.Safely(told.At)));
            return null;
        }

        var until = told.ExpiresAt is null ? at.AddDays(consentDays) : Time(told.ExpiresAt);
        if (until is null || until <= now)
            faults.Add(new("/consent/expires_at", FaultRule.Limit, "a time that is still to come", told.ExpiresAt is null ? $"none; after {consentDays} days a consent has ended" : Shown.Safely(told.ExpiresAt)));
        return new(told.By, at, wish.Template, until ?? now);
    }

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
