using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Local.CommandLine;

/// <summary>The guests of an event as a CSV file: who they are, where their photo lies, what they agreed to, and the template's parameters in columns of their names.</summary>
internal static class GuestList
{
    private static readonly string[] Needed = ["user_id", "photo", "consent_by", "consent_at"];
    private static readonly string[] Known = [.. Needed, "consent_expires_at"];

    /// <summary>A guest of the list, with what of their wish can be told without looking at the photo.</summary>
    public sealed record Row(int Line, string Photo, CameoPlan Plan, string UserId);

    /// <exception cref="CommandException">Bad input: everything that is wrong with the list, by line.</exception>
    public static IReadOnlyList<Row> Read(string path, Template template, Preset quality, Studio studio)
    {
        var name = Shown.Safely(path, 200);
        var lines = Lines(path, name);
        if (lines.Count < 2)
            throw CommandException.BadInput($"{name}: wanted a line of column names and a line for each guest, found {lines.Count} lines.");
        var columns = lines[0].Fields;
        if (Needed.Except(columns).ToList() is { Count: > 0 } missing)
            throw CommandException.BadInput($"{name}: wanted the columns {string.Join(", ", Needed)}; {string.Join(", ", missing)} not found.");

        var (rows, faults) = (new List<Row>(), new List<string>());
        foreach (var (line, fields) in lines.Skip(1))
        {
            var row = fields.Count == columns.Count ? RowOf(columns.Zip(fields).ToDictionary(), line, template, quality, studio, out var wrong) : Wrong(out wrong, $"wanted {columns.Count} fields, found {fields.Count}");
            faults.AddRange(wrong.Select(fault => $"  line {line}: {fault}"));
            if (row is not null)
                rows.Add(row with { Photo = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, row.Photo) });
        }

        foreach (var row in rows.Where(row => !File.Exists(row.Photo)))
            faults.Add($"  line {row.Line}: photo: wanted a file, found none at {Shown.Safely(row.Photo, 200)}");
        foreach (var twice in rows.GroupBy(row => row.UserId).Where(user => user.Count() > 1))
            faults.Add($"  line {twice.Last().Line}: user_id: wanted each guest once, found {Shown.Safely(twice.Key)} {twice.Count()} times");
        return faults.Count == 0 ? rows : throw CommandException.BadInput(string.Join('\n', faults.Prepend($"{name} cannot be used:")));
    }

    private static Row? RowOf(Dictionary<string, string> cells, int line, Template template, Preset quality, Studio studio, out IReadOnlyList<string> wrong)
    {
        var said = cells.Where(cell => !Known.Contains(cell.Key) && cell.Value.Length > 0).ToDictionary(cell => cell.Key, cell => Value(template, cell.Key, cell.Value));
        var wish = new CameoWish(
            cells["user_id"], template.Name,
            new(Granted: cells["consent_by"].Length > 0, cells["consent_by"], cells["consent_at"], cells.GetValueOrDefault("consent_expires_at") is { Length: > 0 } end ? end : null),
            JsonSerializer.SerializeToElement(said), quality, OrComposited: true);
        var plan = CameoPlan.Of(wish, studio.Templates, studio.CameoOptions.ConsentDays, studio.Clock.GetUtcNow());
        wrong = [.. plan.Faults.Select(fault => $"{fault}".TrimStart('/').Replace("parameters/", "", StringComparison.Ordinal).Replace("consent/", "consent_", StringComparison.Ordinal)), .. UserFault(cells["user_id"])];
        return plan.Value is { } sound && wrong.Count == 0 ? new(line, cells["photo"], sound, cells["user_id"]) : null;
    }

    private static IEnumerable<string> UserFault(string user) =>
        Http.Cameo.UserIds.IsOne(user) ? [] : [$"user_id: wanted {Http.Cameo.UserIds.Wanted}, found {Shown.Safely(user)}"];

    /// <summary>A cell is text; where the template wants a number, it is read as one.</summary>
    private static object Value(Template template, string name, string cell) =>
        template.Parameters.Any(parameter => parameter.Name == name && parameter.Kind == ParameterKind.Number) && int.TryParse(cell, out var number) ? number : cell;

    private static Row? Wrong(out IReadOnlyList<string> wrong, string what)
    {
        wrong = [what];
        return null;
    }

    private static List<(int Line, IReadOnlyList<string> Fields)> Lines(string path, string name)
    {
        try
        {
            return [.. CsvRows.Of(File.ReadAllText(path))];
        }
        catch (FormatException e)
        {
            throw CommandException.BadInput($"{name} cannot be read: {e.Message}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw CommandException.BadInput($"{name} cannot be read: {e.Message}");
        }
    }
}
