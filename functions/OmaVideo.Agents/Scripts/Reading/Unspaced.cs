namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>Writing without spaces between words: Chinese, Japanese, Thai, Khmer, Lao, Burmese.</summary>
internal static class Unspaced
{
    /// <summary>About how many characters are said in the time of one English word.</summary>
    public const double CharactersPerWord = 2.0;

    public static bool Is(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters > 0 && text.Count(Is) * 2 > letters;
    }

    public static bool Is(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
