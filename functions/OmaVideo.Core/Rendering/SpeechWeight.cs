using System.Text;

namespace OmaVideo.Core.Rendering;

/// <summary>
/// How long text takes to say, in syllables' vowels, about a ninth of a second each. Measured against a synthesiser's
/// own account, words begin within a tenth of a second of where these put them, on average.
/// </summary>
public static class SpeechWeight
{
    private const string Vowels = "aeiouyäöüáéíóúàèìòùâêîôûåæøаеёиоуыэюяєіїαεηιουωάέήίόύώ";
    private const double Consonant = 0.8;
    private const double Digit = 3;

    /// <summary>Of a character that is a syllable or two by itself: Chinese, Japanese, Korean.</summary>
    private const double Character = 2;

    private const double Word = 0.2;

    /// <summary>People draw out the last syllable before they pause.</summary>
    private const double Ending = 1;
    private const double Comma = 1;
    private const double Stop = 2;

    /// <summary>Of a word alone, without the pause after it.</summary>
    /// <param name="ends">Whether it ends a part of a sentence.</param>
    public static double Sound(string word, bool ends)
    {
        var (weight, last) = (0.0, default(Rune));
        foreach (var rune in word.EnumerateRunes())
        {
            var letter = Rune.ToLowerInvariant(rune);
            weight += letter.Value switch
            {
                _ when Rune.IsDigit(letter) => Digit,
                _ when !Rune.IsLetter(letter) => 0,
                > 0x2E80 => Character,
                _ when IsVowel(letter) => IsVowel(last) ? 0 : 1,
                _ => letter == last ? 0 : Consonant,
            };
            last = letter;
        }

        return weight == 0 ? 0 : weight + Word + (ends ? Ending : 0);
    }

    /// <summary>Of the pause after a word, as the marks at its end ask for it.</summary>
    public static double Pause(string word)
    {
        var longest = 0.0;
        for (var i = word.Length - 1; i >= 0 && !char.IsLetterOrDigit(word[i]); i--)
            longest = Math.Max(longest, PauseAt(word[i]));
        return longest;
    }

    private static bool IsVowel(Rune letter) => letter.IsBmp && Vowels.Contains((char)letter.Value);

    private static double PauseAt(char c) => c switch
    {
        ',' or ';' or ':' or '—' or '–' or '、' or '，' or '；' or '：' or '،' or '؛' => Comma,
        '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' => Stop,
        _ => 0,
    };
}
