namespace OmaVideo.Media.Portraits;

/// <summary>Finds faces seen from the front: looks at every square of a picture, of every size, and believes where many agree.</summary>
internal sealed class FaceFinder(Cascade cascade)
{
    /// <summary>From one size of squares to the next.</summary>
    private const double Step = 1.1;

    /// <summary>So many squares around a face agree; fewer are chance.</summary>
    private const int Agreement = 4;

    /// <summary>The faces, largest first; none smaller than the cascade's square.</summary>
    public IReadOnlyList<Face> In(Grey picture)
    {
        picture = picture.Levelled();
        var seen = new List<Face>();
        for (var factor = 1.0; Math.Min(picture.Width, picture.Height) / factor >= cascade.Side; factor *= Step)
            Look(factor == 1 ? picture : picture.Smaller(factor), factor, seen);
        return Agreed(seen);
    }

    private void Look(Grey picture, double factor, List<Face> seen)
    {
        var (sums, stride) = (new Sums(picture), factor > 2 ? 1 : 2);
        for (var y = 0; y <= picture.Height - cascade.Side; y += stride)
        {
            for (var x = 0; x <= picture.Width - cascade.Side; x += stride)
            {
                if (IsFace(sums, x, y))
                    seen.Add(new Face(x, y, cascade.Side).Times(factor));
            }
        }
    }

    private bool IsFace(Sums sums, int x, int y)
    {
        // Features are compared in units of the square's contrast, so that light does not matter.
        var inner = cascade.Side - 2;
        double sum = sums.Of(x + 1, y + 1, inner, inner);
        var contrast = ((double)inner * inner * sums.SquaresOf(x + 1, y + 1, inner, inner)) - (sum * sum);
        if (contrast <= 0)
            return false;

        var unit = (float)(1 / Math.Sqrt(contrast));
        foreach (var stage in cascade.Stages)
        {
            var votes = 0f;
            foreach (var stump in stage.Stumps)
            {
                var value = 0f;
                foreach (var patch in stump.Patches)
                    value += patch.Weight * sums.Of(x + patch.X, y + patch.Y, patch.Width, patch.Height);
                votes += value * unit < stump.Threshold ? stump.Below : stump.Above;
            }

            if (votes < stage.Threshold)
                return false;
        }

        return true;
    }

    private static List<Face> Agreed(List<Face> seen)
    {
        var groups = new List<List<Face>>();
        foreach (var face in seen)
        {
            if (groups.Find(group => group.Exists(face.IsLike)) is { } group)
                group.Add(face);
            else
                groups.Add([face]);
        }

        var faces = groups.Where(group => group.Count >= Agreement).Select(Mean).OrderByDescending(face => face.Votes).ToList();

        // A square within a face is part of it; of two in one place the one with more votes is right.
        return [.. faces.Where((face, i) => !faces.Take(i).Any(better => better.Covers(face) || face.Covers(better))).OrderByDescending(face => face.Side)];
    }

    private static Face Mean(List<Face> group) => new(
        (int)Math.Round(group.Average(face => face.X)), (int)Math.Round(group.Average(face => face.Y)), (int)Math.Round(group.Average(face => face.Side)), group.Count);
}
