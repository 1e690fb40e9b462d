using OmaVideo.Agents.Providers;
using OmaVideo.Agents.Replicate;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>One picture, drawn at Replicate.</summary>
internal static class ReplicatePainting
{
    public const decimal Price = 0.003m;

    public const Role Role = Core.Casting.Role.Image;

    public static (Unit, decimal) Cost => (Unit.Image, Price);

    public static async Task Draw(ReplicateOptions options, LineOptions caps, Model painter, Purse purse, SceneDrawing drawing, string file, CancellationToken ct)
    {
        await using var wire = new ReplicateWire(options, caps, TimeProvider.System);
        await new ReplicateIllustrator(painter with { Takes = ["aspect_ratio", "seed", "num_outputs", "output_format"] }, wire, purse).Draw(drawing, file, ct);
    }
}
