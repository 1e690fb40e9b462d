using OmaVideo.Agents.Scripts.Reading;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>What one scene says.</summary>
internal sealed record Told(IReadOnlyList<Beat> Beats, IReadOnlyList<Wording> Wordings, double Cost);

/// <summary>
/// Chooses what to say, how, and in which scene: of all ways to fill the scenes with beats in their order, the one
/// that leaves out and bends the least while each scene has a comfortable number of words. Dynamic programming over
/// (scenes told, beats passed).
/// </summary>
internal sealed class Arrangement(IReadOnlyList<Beat> beats, int scenes, double fewest, double ideal, double most)
{
    private const int Reach = 9;
    private const int MostBeats = 3;
    private const double Unreachable = 1e12;

    private readonly Dictionary<int, List<(int Last, Told Told)>> from = [];
    private readonly double[] skipped = Skipped(beats);

    /// <summary>The scenes in their order, or null where the beats do not fill that many.</summary>
    public IReadOnlyList<Told>? Best()
    {
        for (var start = 0; start < beats.Count; start++)
            from[start] = [.. Tellings(start)];

        // ends[k, j]: k scenes told, beat j - 1 the last one said. passed[k, j]: the same, or skipped after it.
        var ends = Filled(scenes + 1, beats.Count + 1);
        var passed = Filled(scenes + 1, beats.Count + 1);
        var choice = new (int Start, bool After, Told Told)[scenes + 1, beats.Count + 1];
        ends[0, 0] = 0;
        for (var k = 0; k <= scenes; k++)
        {
            passed[k, 0] = ends[k, 0];
            for (var j = 1; j <= beats.Count; j++)
                passed[k, j] = Math.Min(ends[k, j], passed[k, j - 1] + beats[j - 1].Worth);
            if (k == scenes)
                break;
            for (var j = 0; j < beats.Count; j++)
            {
                if (beats[j].Echoes)
                    continue;
                var before = beats[j].Leans ? ends[k, j] : passed[k, j];
                if (before >= Unreachable)
                    continue;
                foreach (var (last, told) in from[j])
                    if (before + told.Cost < ends[k + 1, last + 1])
                    {
                        ends[k + 1, last + 1] = before + told.Cost;
                        choice[k + 1, last + 1] = (j, beats[j].Leans, told);
                    }
            }
        }

        return passed[scenes, beats.Count] >= Unreachable ? null : Trace(ends, passed, choice);
    }

    private List<Told> Trace(double[,] ends, double[,] passed, (int Start, bool After, Told Told)[,] choice)
    {
        var told = new List<Told>();
        var (at, direct) = (beats.Count, false);
        for (var k = scenes; k > 0; k--)
        {
            while (!direct && ends[k, at] > passed[k, at])
                at--;
            told.Insert(0, choice[k, at].Told);
            (at, direct) = (choice[k, at].Start, choice[k, at].After);
        }

        return told;
    }

    /// <summary>Every way to fill one scene from this beat on.</summary>
    private IEnumerable<(int, Told)> Tellings(int start)
    {
        var found = new Dictionary<int, Told>();
        Extend(start, [start], beats[start].Wordings.Select(w => new[] { w }).ToList(), beats[start].Price);
        return found.Select(pair => (pair.Key, pair.Value));

        void Extend(int last, int[] said, List<Wording[]> wordings, double price)
        {
            foreach (var wording in wordings)
            {
                var words = wording.Sum(w => w.Words);
                if (words < fewest || words > most)
                    continue;
                var cost = price + wording.Sum(w => w.Loss) + (0.16 * Math.Pow(words - ideal, 2)) + Parting(last) + (said.Length == MostBeats ? 0.8 : 0);
                if (!found.TryGetValue(last, out var best) || cost < best.Cost)
                    found[last] = new([.. said.Select(i => beats[i])], wording, cost);
            }

            if (said.Length == MostBeats)
                return;
            for (var next = last + 1; next < beats.Count && next <= last + (scenes == 1 ? beats.Count : Reach); next++)
            {
                var jump = skipped[next] - skipped[last + 1];
                if (jump >= Beat.Essential)
                    break;
                if (beats[next].Leans && next > last + 1)
                    continue;
                var longer = wordings.SelectMany(w => beats[next].Wordings.Select(more => (Wording[])[.. w, more])).Where(w => w.Sum(x => x.Words) <= most)
                    .GroupBy(w => w.Sum(x => x.Words)).Select(g => g.MinBy(w => w.Sum(x => x.Loss))!).ToList();
                if (longer.Count > 0)
                    Extend(next, [.. said, next], longer, price + jump + beats[next].Price + Apart(beats[last], beats[next]));
            }
        }
    }

    /// <summary>A scene had better not end between two halves of one sentence.</summary>
    private double Parting(int last) =>
        last + 1 < beats.Count && beats[last].Source >= 0 && beats[last].Source == beats[last + 1].Source ? 0.7 : 0;

    /// <summary>Two things in one breath had better belong together.</summary>
    private static double Apart(Beat one, Beat other) => one.Source < 0 || other.Source < 0 ? 0.3 : Math.Min(1.5, 0.6 * Math.Abs(other.Source - one.Source));

    private static double[] Skipped(IReadOnlyList<Beat> beats)
    {
        var sums = new double[beats.Count + 1];
        for (var i = 0; i < beats.Count; i++)
            sums[i + 1] = sums[i] + beats[i].Worth;
        return sums;
    }

    private static double[,] Filled(int rows, int columns)
    {
        var table = new double[rows, columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                table[i, j] = Unreachable;
        return table;
    }
}
