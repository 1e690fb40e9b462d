using OmaVideo.Core.Sound;

namespace OmaVideo.Core.Rendering;

/// <summary>Finds the words that were written among those that were heard. Numbers and names may be heard as others.</summary>
internal static class HeardWords
{
    /// <summary>Sets the moments of each word that was heard as it is written; the others stay open.</summary>
    public static void Place(IReadOnlyList<string> written, IReadOnlyList<SpokenWord> heard, double[] moments)
    {
        var (a, b) = (written.Select(Letters).ToArray(), heard.Select(word => Letters(word.Text)).ToArray());
        var common = Common(a, b);
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Length > 0 && a[i] == b[j] && common[i, j] == common[i + 1, j + 1] + 1)
            {
                (moments[2 * i], moments[(2 * i) + 1]) = (heard[j].From, heard[j].Until);
                (i, j) = (i + 1, j + 1);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>How many words two texts have in common from a place in each on (https://en.wikipedia.org/wiki/Longest_common_subsequence).</summary>
    private static int[,] Common(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i].Length > 0 && a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
