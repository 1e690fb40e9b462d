namespace OmaVideo.Core.Rendering;

/// <summary>How long text takes to say, relative to other text: syllables, and pauses at punctuation.</summary>
public static class SpeechWeight
{
    private const double Comma = 1.0;
    private const double Stop = 2.0;

    public static double Of(string text)
    {
        var weight = 0.0;
        var inVowels = false;
        foreach (var c in text)
        {
            var vowel = "aeiouyäöüáéíóúàèìòùâêîôûåæø".Contains(char.ToLowerInvariant(c));
            weight += c switch
            {
                _ when PauseAt(c) > 0 => PauseAt(c),
                _ when char.IsDigit(c) => 1.5,
                _ when char.IsLetter(c) && c > 0x2E80 => 1,
                _ when vowel && !inVowels => 1,
                _ when char.IsLetter(c) => 0.12,
                _ => 0,
            };
            inVowels = vowel;
        }

        return weight;
    }

    /// <summary>Of the pause after a word, as the marks at its end ask for it.</summary>
    public static double Pause(string word)
    {
        var longest = 0.0;
        for (var i = word.Length - 1; i >= 0 && !char.IsLetterOrDigit(word[i]); i--)
            longest = Math.Max(longest, word[i] is '—' or '–' ? Comma : PauseAt(word[i]));
        return longest;
    }

    /// <summary>Of a word alone, without the pause after it.</summary>
    public static double Sound(string word) => Of(word.TrimEnd(',', ';', ':', '、', '，', '；', '：', '،', '؛', '.', '!', '?', '…', '。', '！', '？', '؟', '।', '"', '\'', '”', '’', '»', ')', '」', '』'));

    private static double PauseAt(char c) => c switch
    {
        ',' or ';' or ':' or '、' or '，' or '；' or '：' or '،' or '؛' => Comma,
        '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' => Stop,
        _ => 0,
    };
}
