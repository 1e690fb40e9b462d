using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using OmaVideo.Agents.Scripts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Scripts;

/// <summary>
/// The scripts of the examples as text, so that a change of the writing is seen and read. To accept a change, write
/// what the failing test shows into the file.
/// </summary>
public class GoldenScriptTests
{
    [Theory]
    [InlineData("product-launch")]
    [InlineData("street-food")]
    [InlineData("night-train")]
    public async Task An_example_is_told_as_it_was_read_and_approved(string example)
    {
        var brief = JsonSerializer.Deserialize<Brief>(await File.ReadAllTextAsync(Path.Combine(Here(), "../../../examples", example + ".json")), Wire.Json)!;
        var script = await new OfflineScriptWriter().Write(new(brief, 1), CancellationToken.None);

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{script.Title}\n");
        foreach (var scene in script.Scenes)
            text.Append(CultureInfo.InvariantCulture, $"\n{scene.Number}. {scene.Role}, {scene.Seconds:0.0} s\n   {scene.Narration}\n   [{scene.VisualPrompt}]\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{script.CallToAction}\n");

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Here(), "Golden", example + ".txt")), text.ToString());
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
