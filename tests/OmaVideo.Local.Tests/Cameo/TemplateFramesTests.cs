using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Media.Portraits;
using OmaVideo.Media.Tests.Portraits;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>
/// The scenes of our templates with a guest in them, held against those that were looked at and found beautiful, kept small in
/// <c>Golden</c>. To renew them after a change, and then look at them: <c>OMAVIDEO_RENEW_GOLDEN=1</c>.
/// </summary>
public sealed class TemplateFramesTests : IAsyncLifetime
{
    /// <summary>Rasterisers differ by less than 0.02; another face, or an edge with a halo, by more than 0.03.</summary>
    private const double Alike = 0.965;

    private readonly TemporaryFolder folder = new();
    private ServiceProvider house = null!;

    public Task InitializeAsync()
    {
        house = new ServiceCollection().AddLogging().AddStudio(folder.File("data"), new ConfigurationBuilder().Build()).BuildServiceProvider();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("apec_summit", 0)]
    [InlineData("custom", 1)]
    [InlineData("fireside_chat", 2)]
    [InlineData("product_story", 1)]
    public async Task Guests_look_in_a_templates_scenes_as_they_did(string name, int sitter)
    {
        Assert.True(Portraitist.SeeksFaces, "The trained cascade (opencv-data) is not installed.");
        var drawings = await Drawings(name, Sitter.All.ElementAt(sitter));
        Assert.Equal([AppearanceKind.InScene, AppearanceKind.Framed], drawings.Select(drawing => drawing.Guest!.How.Kind));
        foreach (var drawing in drawings)
        {
            var still = await house.GetRequiredService<DrawScene>().Do(drawing, default);
            await Compare($"{name}-{drawing.Guest!.How.Kind}".ToLowerInvariant(), await house.GetRequiredService<IArtifactStore>().Open(still.Picture, default));
        }
    }

    /// <summary>The orders for the pictures that show the guest.</summary>
    private async Task<IReadOnlyList<SceneDrawing>> Drawings(string name, Sitter sitter)
    {
        var now = new DateTimeOffset(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);
        var template = HouseTemplates.All.Single(template => template.Name == name);
        var said = template.Parameters.Where(parameter => parameter.Otherwise is null).ToDictionary(parameter => parameter.Name, _ => "Ada and Kim");
        var wish = new CameoWish("ada", name, new(true, "Ada", "2026-11-20T00:00:00Z", "2099-01-01T00:00:00Z"), JsonSerializer.SerializeToElement(said), Preset.Draft, false);
        var plan = CameoPlan.Of(wish, house.GetRequiredService<TemplateShelf>(), 365, now).Value!;
        await using var photo = File.OpenRead(await Photo(sitter));
        var guest = (await house.GetRequiredService<GuestDesk>().Admit(photo, new("local", "ada", plan.Consent, 30), now, default))!.Guest;
        var order = plan.With(guest, orComposited: false);
        return [.. GivenScript.Of(order.Brief, order.Given!.Scenes!).Drawings(order).Where(drawing => drawing.Guest is not null)];
    }

    private async Task<string> Photo(Sitter sitter)
    {
        await File.WriteAllTextAsync(folder.File("photo.svg"), sitter.Svg());
        await Run("-f", "svg_pipe", "-i", "photo.svg", "-frames:v", "1", "-vf", "format=rgb24", "-update", "1", "photo.png");
        return folder.File("photo.png");
    }

    private async Task Compare(string name, string picture)
    {
        var kept = Path.Combine(Golden(), $"{name}.jpg");
        File.Copy(picture, folder.File("made.png"), overwrite: true);
        if (Environment.GetEnvironmentVariable("OMAVIDEO_RENEW_GOLDEN") == "1")
        {
            await Run("-i", "made.png", "-vf", "scale=480:270:flags=area,format=yuvj420p", "-q:v", "2", "-update", "1", "-y", "made.jpg");
            File.Copy(folder.File("made.jpg"), kept, overwrite: true);
        }

        File.Copy(kept, folder.File("kept.jpg"), overwrite: true);
        await Run(
            "-i", "made.png", "-i", "kept.jpg",
            "-lavfi", "[0:v]scale=480:270:flags=area,format=gray[made];[1:v]format=gray[kept];[made][kept]ssim=stats_file=ssim.txt", "-f", "null", "-");
        var likeness = double.Parse((await File.ReadAllTextAsync(folder.File("ssim.txt"))).Split("All:")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.True(likeness >= Alike, $"{name} is like what is kept by {likeness:0.000} only.");
    }

    private Task<string> Run(params string[] arguments) => house.GetRequiredService<IFfmpeg>().Run(new(["-v", "error", .. arguments]) { Folder = folder.Path }, default);

    private static string Golden([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Golden");
}
