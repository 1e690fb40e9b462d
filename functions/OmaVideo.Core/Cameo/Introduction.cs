namespace OmaVideo.Core.Cameo;

/// <summary>Who somebody with a photo is.</summary>
/// <param name="Owner">The tenant who invites them.</param>
/// <param name="UserId">Who they are to that tenant.</param>
/// <param name="PhotoDays">For how many days their photo is kept, if the consent lasts as long.</param>
/// <param name="Asset">The upload the photo comes from.</param>
/// <param name="Copy">What the upload's clean copy is called; null where the photo did not come as one.</param>
public sealed record Introduction(string Owner, string UserId, Consent Consent, int PhotoDays, string? Asset = null, string? Copy = null)
{
    internal Guest Guest(Portrait portrait, string seal, string? copy, DateTimeOffset now) => new(
        Cameo.Guest.NewId(), Owner, UserId, Consent.For, Consent, portrait, seal, now, now.AddDays(PhotoDays) is var until && until < Consent.Until ? until : Consent.Until, Asset, Copy: copy);
}
