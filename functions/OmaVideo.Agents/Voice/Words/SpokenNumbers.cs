using System.Globalization;
using System.Text.RegularExpressions;

namespace OmaVideo.Agents.Voice.Words;

/// <summary>Numbers with all that stands around them, in English words: money, units, times, years, ranges.</summary>
internal static partial class SpokenNumbers
{
    private static readonly Dictionary<string, (string One, string Many, string Cent)> Currencies = new()
    {
        ["$"] = ("dollar", "dollars", "cents"), ["€"] = ("euro", "euros", "cents"), ["£"] = ("pound", "pounds", "pence"),
        ["¥"] = ("yen", "yen", ""), ["₹"] = ("rupee", "rupees", "paise"),
    };

    private static readonly Dictionary<string, string> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = " thousand", ["m"] = " million", ["mn"] = " million", ["bn"] = " billion", ["b"] = " billion",
        ["million"] = " million", ["billion"] = " billion", ["thousand"] = " thousand", ["trillion"] = " trillion", [""] = "",
    };

    private static readonly Dictionary<string, (string One, string Many)> Units = new()
    {
        ["%"] = ("percent", "percent"), ["‰"] = ("per mille", "per mille"), ["°C"] = ("degree Celsius", "degrees Celsius"),
        ["°F"] = ("degree Fahrenheit", "degrees Fahrenheit"), ["°"] = ("degree", "degrees"), ["km/h"] = ("kilometer per hour", "kilometers per hour"),
        ["mph"] = ("mile per hour", "miles per hour"), ["km"] = ("kilometer", "kilometers"), ["cm"] = ("centimeter", "centimeters"),
        ["mm"] = ("millimeter", "millimeters"), ["m²"] = ("square meter", "square meters"), ["m"] = ("meter", "meters"), ["kg"] = ("kilogram", "kilograms"),
        ["mg"] = ("milligram", "milligrams"), ["g"] = ("gram", "grams"), ["ml"] = ("milliliter", "milliliters"), ["l"] = ("liter", "liters"),
        ["ms"] = ("millisecond", "milliseconds"), ["s"] = ("second", "seconds"), ["min"] = ("minute", "minutes"), ["h"] = ("hour", "hours"),
        ["KB"] = ("kilobyte", "kilobytes"), ["MB"] = ("megabyte", "megabytes"), ["GB"] = ("gigabyte", "gigabytes"), ["TB"] = ("terabyte", "terabytes"),
        ["Hz"] = ("hertz", "hertz"), ["kHz"] = ("kilohertz", "kilohertz"), ["MHz"] = ("megahertz", "megahertz"), ["GHz"] = ("gigahertz", "gigahertz"),
        ["W"] = ("watt", "watts"), ["kW"] = ("kilowatt", "kilowatts"), ["kWh"] = ("kilowatt hour", "kilowatt hours"), ["mAh"] = ("milliamp hour", "milliamp hours"),
        ["ft"] = ("foot", "feet"), ["lb"] = ("pound", "pounds"), ["lbs"] = ("pound", "pounds"), ["oz"] = ("ounce", "ounces"), ["x"] = ("times", "times"),
        ["px"] = ("pixel", "pixels"), ["€"] = ("euro", "euros"), ["£"] = ("pound", "pounds"),
    };

    public static string InWords(string text)
    {
        text = Grouping().Replace(text, "");
        text = Ranges().Replace(text, " to ");
        text = Money().Replace(text, Amount);
        text = Times().Replace(text, Time);
        text = Ordinals().Replace(text, match => NumberWords.Ordinal(Whole(match)));
        text = Signs().Replace(text, match => match.Value == "+" ? " plus " : "minus ");
        text = Decades().Replace(text, match => Plural(NumberWords.Year((int)Whole(match))));
        text = Measures().Replace(text, Measure);
        text = Years().Replace(text, match => NumberWords.Year((int)Whole(match)));
        return Numbers().Replace(text, match => $" {NumberWords.Of(match.Value)} ");
    }

    private static string Plural(string words) => words.EndsWith('y') ? $"{words[..^1]}ies" : $"{words}s";

    private static long Whole(Match match) => long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Amount(Match match)
    {
        var (one, many, cent) = Currencies[match.Groups["sign"].Value];
        var (number, scale) = (match.Groups["number"].Value, Scales[match.Groups["scale"].Value]);
        if (scale.Length > 0 || !number.Contains('.', StringComparison.Ordinal) || cent.Length == 0)
            return $" {NumberWords.Of(number)}{scale} {(number == "1" && scale.Length == 0 ? one : many)} ";

        var parts = number.Split('.');
        var cents = long.Parse(parts[1].PadRight(2, '0')[..2], CultureInfo.InvariantCulture);
        return $" {NumberWords.Of(parts[0])} {(parts[0] == "1" ? one : many)}" + (cents == 0 ? " " : $" {NumberWords.Of(cents)} {(parts[0] == "0" ? cent : "")} ");
    }

    private static string Time(Match match)
    {
        var minutes = long.Parse(match.Groups["minutes"].Value, CultureInfo.InvariantCulture);
        var said = minutes switch { 0 => "", < 10 => $" oh {NumberWords.Of(minutes)}", _ => $" {NumberWords.Of(minutes)}" };
        return $"{NumberWords.Of(Whole(match))}{said} ";
    }

    private static string Measure(Match match)
    {
        var (one, many) = Units[match.Groups["unit"].Value];
        return $" {NumberWords.Of(match.Groups[1].Value)} {(match.Groups[1].Value == "1" ? one : many)} ";
    }

    [GeneratedRegex(@"(?<=\d),(?=\d{3}(?!\d))")]
    private static partial Regex Grouping();

    [GeneratedRegex(@"(?<=\d[%°]?) ?[-–] ?(?=[$€£]?\d)")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"(?<sign>[$€£¥₹]) ?(?<number>\d{1,15}(\.\d{1,6})?) ?(?<scale>(million|billion|thousand|trillion|[kK]|[mM]|bn|mn|[bB])\b|)")]
    private static partial Regex Money();

    [GeneratedRegex(@"\b([01]?\d|2[0-3]):(?<minutes>[0-5]\d)\b")]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(\d{1,6})(st|nd|rd|th)\b")]
    private static partial Regex Ordinals();

    [GeneratedRegex(@"(?<![\w.])(\d{1,15}(?:\.\d{1,6})?) ?(?<unit>%|‰|€|£|°C|°F|°|m²|(km/h|mph|km|cm|mm|m|kg|mg|g|ml|l|ms|s|min|h|KB|MB|GB|TB|Hz|kHz|MHz|GHz|W|kWh|kW|mAh|ft|lbs|lb|oz|px|x)\b)(?:\.(?= [a-z]))?")]
    private static partial Regex Measures();

    [GeneratedRegex(@"\b(1[1-9]\d0|20\d0)s\b")]
    private static partial Regex Decades();

    [GeneratedRegex(@"(?<![\w.])(1[1-9]\d\d|20\d\d)(?![\w]|\.\d)")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?<![\w])[+\-−](?=\d)|(?<=\d)\+(?!\d)")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
