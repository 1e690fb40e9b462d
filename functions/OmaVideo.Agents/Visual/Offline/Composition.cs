using OmaVideo.Agents.Visual.Offline.Words;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Visual.Offline;

/// <summary>Where the subject and what goes with it stand. Nothing of weight lies in the outer tenth or where captions go.</summary>
internal sealed record Composition(Spot Hero, params Spot[] Others)
{
    private const double Largest = 0.66;
    private static readonly (string Words, double Factor)[] Views = [("close", 1.14), ("far away", 0.78), ("wide", 0.86), ("above", 0.92), ("below", 1.08)];

    private static readonly Dictionary<(bool Tall, SceneRole Role), Composition[]> All = new()
    {
        [(false, SceneRole.Hook)] =
        [
            new(new Spot(0.70, 0, 0.60)),
            new(new Spot(0.72, 0, 0.56)),
            new(new Spot(0.68, 0, 0.62)),
        ],
        [(false, SceneRole.Point)] =
        [
            new(new Spot(0.35, 0, 0.58), new Spot(0.70, -0.03, 0.36, 0.16)),
            new(new Spot(0.64, 0, 0.60), new Spot(0.27, -0.04, 0.32, 0.24)),
            new(new Spot(0.50, 0, 0.62), new(0.20, -0.06, 0.28, 0.4), new(0.80, -0.06, 0.28, 0.4)),
            new(new Spot(0.36, 0, 0.50), new Spot(0.67, 0, 0.47, 0)),
            new(new Spot(0.61, 0, 0.46), new(0.24, -0.07, 0.24, 0.5), new(0.82, -0.07, 0.22, 0.5)),
            new(new Spot(0.50, 0, 0.66)),
        ],
        [(false, SceneRole.Closing)] = [new(new Spot(0.22, 0, 0.42), new Spot(0.80, -0.03, 0.3, 0.3)), new(new Spot(0.78, 0, 0.42), new Spot(0.20, -0.03, 0.3, 0.3))],

        [(true, SceneRole.Hook)] = [new(new Spot(0.52, 0.03, 0.56)), new(new Spot(0.56, 0.03, 0.52))],
        [(true, SceneRole.Point)] =
        [
            new(new Spot(0.50, 0, 0.74)),
            new(new Spot(0.40, 0, 0.60), new Spot(0.73, -0.045, 0.35, 0.3)),
            new(new Spot(0.60, 0, 0.60), new Spot(0.27, -0.05, 0.35, 0.3)),
            new(new Spot(0.50, 0, 0.68), new(0.23, -0.07, 0.26, 0.5), new(0.78, -0.07, 0.24, 0.5)),
            new(new Spot(0.50, 0, 0.80)),
        ],
        [(true, SceneRole.Closing)] = [new(new Spot(0.50, 0, 0.46)), new(new Spot(0.34, 0, 0.42), new Spot(0.72, -0.02, 0.34, 0.25))],
    };

    /// <summary>The composition that belongs to a scene's seed; seeds that follow each other differ.</summary>
    public static Composition Of(SceneDrawing scene)
    {
        if (scene is { Open: { } side, Role: SceneRole.Point })
            return Aside(side, scene.Look.AspectRatio == AspectRatio.Portrait);
        var choices = All[(scene.Look.AspectRatio == AspectRatio.Portrait, scene.Role)];
        return choices[(int)((ulong)scene.Seed % (ulong)choices.Length)];
    }

    /// <summary>The same from nearer or further away, as the words want.</summary>
    public Composition Seen(Prompt prompt)
    {
        var factor = Views.FirstOrDefault(v => prompt.Circumstances.Contains(v.Words, StringComparison.OrdinalIgnoreCase) || prompt.Added.Contains(v.Words, StringComparison.OrdinalIgnoreCase)).Factor;
        return factor == 0 ? this : this with { Hero = Hero with { Size = Math.Min(Hero.Size * factor, Math.Max(Hero.Size, Largest)) } };
    }

    /// <summary>The same for a square picture: nearer together and a little smaller.</summary>
    public Composition Narrowed() => new(Narrow(Hero), [.. Others.Select(Narrow)]);

    /// <summary>The subject alone, on the side that is not left open; smaller in a tall picture, where whoever comes stands before it.</summary>
    private static Composition Aside(Side open, bool tall) => new((open == Side.Left, tall) switch
    {
        (true, false) => new Spot(0.70, 0, 0.52),
        (false, false) => new Spot(0.30, 0, 0.52),
        (true, true) => new Spot(0.73, 0, 0.46),
        (false, true) => new Spot(0.27, 0, 0.46),
    });

    private static Spot Narrow(Spot spot) => spot with { X = 0.5 + ((spot.X - 0.5) * (spot.X is > 0.1 and < 0.9 ? 0.92 : 0.8)), Size = spot.Size * 0.82 };
}

/// <param name="X">Its middle, as a share of the picture's width.</param>
/// <param name="Lift">How far below the ground line it stands, as a share of the height; above when negative.</param>
/// <param name="Size">Its height, as a share of the picture's short side.</param>
/// <param name="Haze">How far distance pales it, 0 to 1.</param>
internal readonly record struct Spot(double X, double Lift, double Size, double Haze = 0);
