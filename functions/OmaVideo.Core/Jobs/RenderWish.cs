using OmaVideo.Core.Rendering;

namespace OmaVideo.Core.Jobs;

/// <summary>A wish that a storyboard be rendered, now or again.</summary>
/// <param name="Revision">The revision they saw; null for whichever is current.</param>
/// <param name="MaxCostUsd">The most it may cost, US dollars.</param>
/// <param name="Preset">Another quality than the order's; only once the job has ended.</param>
/// <param name="Captions">Other captions than the order's; only once the job has ended.</param>
public sealed record RenderWish(int? Revision = null, decimal? MaxCostUsd = null, Preset? Preset = null, CaptionStyle? Captions = null);
