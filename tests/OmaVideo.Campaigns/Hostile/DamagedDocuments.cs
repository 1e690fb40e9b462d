using System.Text;
using System.Text.Json.Nodes;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Http.Tests.Fuzz;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Templates and catalogues that an operator brings, with some of them changed or damaged: each is read, or told what is wrong with it.</summary>
internal static class DamagedDocuments
{
    private static readonly string Core = Path.Combine(SourceTree.Root, "functions/OmaVideo.Core/Cameo/Templates");
    private static readonly string Agents = Path.Combine(SourceTree.Root, "functions/OmaVideo.Agents/Providers/models.json");

    public static void Run(Report report, Random dice, int documents)
    {
        Try(report, "templates", Directory.GetFiles(Core, "*.json"), TemplateReader.Read, dice, documents);
        Try(report, "catalogues", [Agents], CatalogueReader.Read, dice, documents);
    }

    private static void Try<T>(Report report, string what, string[] files, Func<ReadOnlyMemory<byte>, Reading<T>> read, Random dice, int documents)
        where T : class
    {
        var chance = new Dice((ulong)dice.NextInt64());
        var oddities = new Oddities(chance);
        var (taken, odd) = (0, new List<string>());
        var sources = files.Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var i = 0; i < documents; i++)
        {
            try
            {
                var reading = read(Changed(chance.Of(sources), chance, oddities));
                taken += reading.Value is null ? 0 : 1;
                if (reading.Value is null && (reading.Faults.Count == 0 || reading.Faults.Any(fault => fault.Wanted.Length == 0)))
                    odd.Add($"{what} {i} were refused without a reason");
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                odd.Add($"{what} {i}: {e.GetType().Name} {e.Message}");
            }
        }

        report.Figure($"of {documents} changed and damaged {what}, taken all the same", $"{taken}");
        report.None($"{what} neither taken nor refused in words", odd);
    }

    private static byte[] Changed(string source, Dice chance, Oddities oddities)
    {
        var json = JsonNode.Parse(source);
        for (var changes = chance.Roll(4); changes > 0; changes--)
            json = oddities.Changed(json);
        var bytes = Encoding.UTF8.GetBytes(json?.ToJsonString() ?? "null");
        return chance.OneIn(3) ? oddities.Damaged(bytes) : bytes;
    }
}
