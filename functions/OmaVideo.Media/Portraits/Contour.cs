namespace OmaVideo.Media.Portraits;

/// <summary>
/// The line around head and shoulders. Seen from the throat it has one distance in every direction, so that it goes around one
/// piece without holes; of all such lines the one is taken that parts best what is likely the guest from what is not, and that
/// runs along edges (dynamic programming, as in A. Amini, T. Weymouth, R. Jain: Using Dynamic Programming for Solving
/// Variational Problems in Vision, 1990).
/// </summary>
internal sealed class Contour
{
    private const int Directions = 360;

    /// <summary>Pixels the line may jump from one direction to the next, and what each costs.</summary>
    private const int Reach = 14;
    private const double Jump = 1.4;

    /// <summary>What is narrower than twice as many directions is a spike.</summary>
    private const int Spike = 5;

    /// <summary>What a clear edge is worth.</summary>
    private const double Edge = 14;

    /// <summary>Nothing a pixel says is surer than this, in natural logarithms of odds.</summary>
    private const double MostOdds = 3;

    /// <summary>How far the line is off, usually, in faces.</summary>
    private const double Doubt = 0.015;

    private readonly Photograph photo;
    private readonly (double X, double Y) throat;
    private readonly double face;
    private readonly double[] distance;

    /// <param name="likely">How likely each pixel is the guest's by place and colour.</param>
    public Contour(Photograph photo, Face face, Mask likely)
    {
        (this.photo, this.face, throat) = (photo, face.Side, (face.X + (face.Side / 2.0), Math.Min(photo.Height - 2, face.Y + (1.2 * face.Side))));
        distance = WithoutSpikes(Best([.. Enumerable.Range(0, Directions).Select(direction => Worth(direction, likely))]));
    }

    /// <summary>How likely each pixel is the guest's by the line alone.</summary>
    /// <param name="wider">How far the line is drawn outside of itself, in faces.</param>
    public Mask Chance(double wider = 0) => Mask.Of(photo.Width, photo.Height, (x, y) => 1 / (1 + Math.Exp(-((Within(x, y) / face) + wider) / Doubt)));

    /// <summary>Pixels within the line; less than 0 outside.</summary>
    private double Within(int x, int y)
    {
        var (dx, dy) = (x - throat.X, y - throat.Y);
        var turn = ((Math.Atan2(-dx, dy) / (2 * Math.PI)) + 1) % 1 * Directions;
        var (one, next) = ((int)turn % Directions, ((int)turn + 1) % Directions);
        var line = distance[one] + ((turn - (int)turn) * (distance[next] - distance[one]));

        // Where the line runs slantwise it is nearer than along the ray.
        var slant = (distance[next] - distance[one]) / (2 * Math.PI / Directions) / Math.Max(1, line);
        return (line - Math.Sqrt((dx * dx) + (dy * dy))) / Math.Sqrt(1 + (slant * slant));
    }

    /// <summary>What it is worth for the line to pass at each distance in a direction; the last is the picture's border. The first direction is down, where the guest goes on.</summary>
    private double[] Worth(int direction, Mask likely)
    {
        var turn = 2 * Math.PI * direction / Directions;
        var (dx, dy) = (-Math.Sin(turn), Math.Cos(turn));
        var (worth, sum) = (new List<double>(), 0.0);
        for (var far = 0; At(far, dx, dy) is var (x, y); far++)
        {
            var chance = Math.Clamp(likely[x, y], 0.0001, 0.9999);
            sum += Math.Clamp(Math.Log(chance / (1 - chance)), -MostOdds, MostOdds) * far / face;
            var apart = At(far - 2, dx, dy) is var (x0, y0) && At(far + 3, dx, dy) is var (x1, y1) ? Apart(photo[x0, y0], photo[x1, y1]) : 0;
            worth.Add(sum + (Edge * apart / (apart + 60)));
        }

        return [.. worth];
    }

    private (int X, int Y)? At(int far, double dx, double dy)
    {
        var (x, y) = ((int)Math.Round(throat.X + (far * dx)), (int)Math.Round(throat.Y + (far * dy)));
        return x >= 0 && y >= 0 && x < photo.Width && y < photo.Height ? (x, y) : null;
    }

    private static int Apart(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        Math.Abs(one[0] - other[0]) + Math.Abs(one[1] - other[1]) + Math.Abs(one[2] - other[2]);

    /// <summary>A shelf's edge that meets hair of its colour is no part of anybody.</summary>
    private static double[] WithoutSpikes(double[] line) =>
        [.. line.Select((_, i) => Enumerable.Range(i - Spike, (2 * Spike) + 1).Select(near => line[(near + line.Length) % line.Length]).Order().ElementAt(Spike))];

    private static double[] Best(double[][] worth)
    {
        var longest = worth.Max(direction => direction.Length);
        var best = new double[longest];
        Array.Fill(best, double.NegativeInfinity);
        best[worth[0].Length - 1] = 0;
        var from = new int[worth.Length][];
        for (var direction = 1; direction < worth.Length; direction++)
        {
            var (here, before) = (new double[longest], from[direction] = new int[longest]);
            Array.Fill(here, double.NegativeInfinity);
            for (var far = 0; far < worth[direction].Length; far++)
            {
                for (var other = Math.Max(0, far - Reach); other <= Math.Min(longest - 1, far + Reach); other++)
                {
                    if (best[other] - (Jump * Math.Abs(other - far)) is var sum && sum > here[far])
                        (here[far], before[far]) = (sum, other);
                }

                here[far] += worth[direction][far];
            }

            best = here;
        }

        var line = new double[worth.Length];
        line[0] = worth[0].Length - 1;
        var last = Enumerable.Range(0, longest).MaxBy(far => best[far] - (Jump * Math.Abs(far - line[0])));
        for (var direction = worth.Length - 1; direction > 0; last = from[direction][last], direction--)
            line[direction] = last;
        return line;
    }
}
