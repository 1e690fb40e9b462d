using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Orders;

/// <summary>An order as somebody placed it.</summary>
/// <param name="Material">What it names of what its owner brought.</param>
/// <param name="DryRun">Whether they only want to know what it would take.</param>
public sealed record PlacedOrder(VideoOrder Order, Terms Terms, bool DryRun, MaterialWish Material);
