using OmaVideo.Core.Cameo;

namespace OmaVideo.Media.Portraits;

/// <summary>A guest cut out of their photo, to stand in a scene.</summary>
/// <param name="Face">Where the face is in the photo.</param>
internal sealed record Figure(Photograph Photo, Mask Outline, Face Face)
{
    /// <summary>How far the light behind comes around the edge.</summary>
    private const double Wrap = 0.35;

    /// <summary>The portrait's size in the scene to its own: as high as wanted, and no wider than fits; in a tall scene nearly as wide as that, so that the face is above where captions lie.</summary>
    public static double ScaleOf(GuestPlacing placing, Photograph scene, (int Width, int Height) portrait) => Math.Min(
        placing.Appearance.Height * scene.Height / portrait.Height, (scene.Width > scene.Height ? 0.62 : 1.1) * scene.Width / portrait.Width);

    /// <summary>Stands at the scene's lower edge, with the face on the third.</summary>
    public void Stand(Side side, Photograph scene)
    {
        var third = scene.Width * (scene.Width > scene.Height ? 0.3 : 0.4);
        var left = (int)((side == Side.Left ? third : scene.Width - third) - Face.X - (Face.Side / 2.0));
        var top = scene.Height - Photo.Height;
        var (tint, light) = (Mean(scene, left, top), new SceneLight(scene));
        var reach = Math.Max(2, scene.Height / 90);
        var (soft, shade) = (Outline.Blurred(reach), Outline.Blurred(reach * 3));

        Cast(shade.With(Ends(shade, reach * 6), (dark, within) => dark * within), scene, left + (reach * (side == Side.Left ? 2 : -2)), top + reach);
        for (var y = 0; y < Photo.Height; y++)
        {
            for (var x = 0; x < Photo.Width; x++)
            {
                if (left + x < 0 || left + x >= scene.Width || top + y < 0 || Outline[x, y] <= 0)
                    continue;
                var pixel = Photo[x, y];
                var behind = scene[left + x, top + y];
                var wrap = Wrap * Math.Clamp(2 * (1 - soft[x, y]), 0, 1);
                var (red, green, blue) = light.At((left + x) / (double)scene.Width, (top + y) / (double)scene.Height);
                for (var c = 0; c < 3; c++)
                {
                    var lit = pixel[c] * (c == 0 ? red : c == 1 ? green : blue);
                    var edged = lit + (wrap * Math.Max(0, tint[c] - lit) * 0.6);
                    behind[c] = (byte)Math.Clamp(Math.Round(behind[c] + (Outline[x, y] * (edged - behind[c]))), 0, 255);
                }
            }
        }
    }

    /// <summary>A shadow that fades out before the photo's sides end it.</summary>
    private static Mask Ends(Mask shade, double over) => Mask.Of(shade.Width, shade.Height, (x, _) => Math.Min(x, shade.Width - 1 - x) / over);

    private static void Cast(Mask shade, Photograph scene, int left, int top)
    {
        for (var y = Math.Max(0, -top); y < shade.Height && top + y < scene.Height; y++)
        {
            for (var x = Math.Max(0, -left); x < shade.Width && left + x < scene.Width; x++)
            {
                var ground = scene[left + x, top + y];
                for (var c = 0; c < 3; c++)
                    ground[c] = (byte)(ground[c] * (1 - (0.3 * shade[x, y])));
            }
        }
    }

    /// <summary>The scene's colour where the guest comes to stand.</summary>
    private double[] Mean(Photograph scene, int left, int top)
    {
        var (sum, count) = (new double[3], 0);
        for (var y = Math.Max(0, top); y < scene.Height; y += 4)
        {
            for (var x = Math.Max(0, left); x < Math.Min(scene.Width, left + Photo.Width); x += 4, count++)
                Add(sum, scene[x, y], 1);
        }

        return [.. sum.Select(all => all / Math.Max(1, count))];
    }

    private static void Add(double[] sum, ReadOnlySpan<byte> rgb, double weight)
    {
        for (var c = 0; c < 3; c++)
            sum[c] += weight * rgb[c];
    }
}
