namespace OmaVideo.Core.Rendering;

/// <summary>How long text takes to say, relative to other text: syllables, and pauses at punctuation.</summary>
public static class SpeechWeight
{
    private const double Comma = 1.0;
    private const double Stop = 2.0;

    public static double Of(IReadOnlyList<string> lines) => lines.Sum(Of);

    private static double Of(string line)
    {
        var weight = 0.0;
        var inVowels = false;
        foreach (var c in line)
        {
            var vowel = "aeiouyäöüáéíóúàèìòùâêîôûåæø".Contains(char.ToLowerInvariant(c));
            weight += c switch
            {
                ',' or ';' or ':' or '、' or '，' or '；' or '：' or '،' or '؛' => Comma,
                '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।' => Stop,
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
}
