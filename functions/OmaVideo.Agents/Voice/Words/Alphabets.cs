using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Voice.Words;

/// <summary>Which letters a voice can say: Latin ones and those of its own language. Of others it would say the names, one by one.</summary>
internal static class Alphabets
{
    private static readonly (string Letters, string[] Languages)[] Known =
    [
        (@"\p{IsArabic}", ["ar", "fa", "ku", "sd", "ug", "ur"]),
        (@"\p{IsCyrillic}", ["ba", "be", "bg", "bs", "kk", "ky", "mk", "ru", "sr", "tt", "uk"]),
        (@"\p{IsGreek}", ["el"]),
        (@"\p{IsHebrew}", ["he"]),
        (@"\p{IsDevanagari}", ["hi", "kok", "mr", "ne"]),
        (
            @"\p{IsCJKUnifiedIdeographs}\p{IsCJKUnifiedIdeographsExtensionA}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}\p{IsCJKSymbolsandPunctuation}",
            ["cmn", "hak", "ja", "ko", "yue"]),
    ];

    /// <summary>The text without what a voice of this language could only spell.</summary>
    /// <param name="language">eSpeak NG's name for it.</param>
    public static string Sayable(string text, string language) =>
        Regex.Replace(text, $"[{string.Concat(Known.Where(a => !a.Languages.Contains(language)).Select(a => a.Letters))}]+", " ");
}
