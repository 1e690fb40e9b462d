using System.Text.Json;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Cameo;

/// <summary>A guest's video as somebody wants it.</summary>
/// <param name="UserId">Who the guest is to whoever orders.</param>
/// <param name="Parameters">An object; its fields are the template's parameters.</param>
/// <param name="OrComposited">As in <see cref="Visit"/>.</param>
public sealed record CameoWish(string UserId, string Template, ConsentWish? Consent, JsonElement? Parameters, Preset Quality, bool OrComposited);

/// <summary>A consent as somebody told of it; times as they wrote them.</summary>
public sealed record ConsentWish(bool Granted, string By, string At, string? ExpiresAt);
