namespace OmaVideo.Agents.Voice.Words;

/// <summary>English words for numbers.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Size, string Name)[] Large =
        [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred")];

    private static readonly Dictionary<string, string> Ordinals = new()
    {
        ["one"] = "first", ["two"] = "second", ["three"] = "third", ["five"] = "fifth", ["eight"] = "eighth", ["nine"] = "ninth", ["twelve"] = "twelfth",
    };

    /// <summary>Digits with an optional fraction; more than fifteen of them are said one by one.</summary>
    public static string Of(string digits)
    {
        var parts = digits.Split('.');
        var whole = parts[0].Length is 0 ? "zero" : parts[0].Length <= 15 && (parts[0].Length == 1 || parts[0][0] != '0') ? Of(long.Parse(parts[0], null)) : OneByOne(parts[0]);
        return parts.Length > 1 ? $"{whole} point {OneByOne(parts[1])}" : whole;
    }

    public static string Of(long number)
    {
        if (number < 20)
            return Small[number];
        if (number < 100)
            return Tens[number / 10] + (number % 10 > 0 ? " " + Small[number % 10] : "");
        var (size, name) = Large.First(large => large.Size <= number);
        var rest = number % size;
        return $"{Of(number / size)} {name}" + (rest == 0 ? "" : (rest < 100 && size <= 1000 ? " and " : " ") + Of(rest));
    }

    /// <summary>A year as people say it: nineteen eighty four, two thousand five, twenty twenty six.</summary>
    public static string Year(int year) => (year / 100, year % 100) switch
    {
        (20, < 10) or (_, 0) when year % 1000 < 10 => Of(year),
        (var century, 0) => $"{Of(century)} hundred",
        (var century, < 10 and var rest) => $"{Of(century)} oh {Of(rest)}",
        var (century, rest) => $"{Of(century)} {Of(rest)}",
    };

    public static string Ordinal(long number)
    {
        var words = Of(number).Split(' ');
        var last = words[^1];
        words[^1] = Ordinals.TryGetValue(last, out var ordinal) ? ordinal : last.EndsWith('y') ? $"{last[..^1]}ieth" : $"{last}th";
        return string.Join(' ', words);
    }

    private static string OneByOne(string digits) => string.Join(' ', digits.Select(digit => Small[digit - '0']));
}
