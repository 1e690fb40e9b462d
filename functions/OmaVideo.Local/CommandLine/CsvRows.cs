using System.Text;

namespace OmaVideo.Local.CommandLine;

/// <summary>Comma-separated values, as RFC 4180 has them: fields may be quoted, and then hold commas, line ends and doubled quotes.</summary>
internal static class CsvRows
{
    /// <summary>Rows with the number of the line they begin in. Empty lines are passed over.</summary>
    /// <exception cref="FormatException">A quote is not closed; says where it was opened.</exception>
    public static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Of(string text)
    {
        var (fields, field, line, began, opened) = (new List<string>(), new StringBuilder(), 1, 1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
                line++;
            if (opened > 0)
            {
                if (c != '"')
                    field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[i++]);
                else
                    opened = 0;
            }
            else if (c == '"' && field.Length == 0)
            {
                opened = line;
            }
            else if (c is ',' or '\n')
            {
                fields.Add(Taken(field));
                if (c == ',')
                    continue;
                if (fields is not [""])
                    yield return (began, fields);
                (fields, began) = ([], line);
            }
            else
            {
                field.Append(c);
            }
        }

        if (opened > 0)
            throw new FormatException($"the quote in line {opened} is not closed");
        fields.Add(Taken(field));
        if (fields is not [""])
            yield return (began, fields);
    }

    private static string Taken(StringBuilder field)
    {
        var taken = field.ToString().Trim();
        field.Clear();
        return taken;
    }
}
