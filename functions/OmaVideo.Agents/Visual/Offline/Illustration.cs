using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Agents.Visual.Offline.Settings;
using OmaVideo.Agents.Visual.Offline.Words;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline;

/// <summary>A scene as SVG: setting, motifs, atmosphere. Holds nothing of the scene's words.</summary>
internal static class Illustration
{
    /// <summary>Short side of the picture in its own units.</summary>
    private const double ShortSide = 1000;

    /// <param name="size">Pixels of the picture.</param>
    public static string Compose(SceneDrawing scene, FrameSize size) => Compose(scene, size, Vocabulary.For(scene));

    public static string Compose(SceneDrawing scene, FrameSize size, IReadOnlyList<Motif> motifs)
    {
        var unit = ShortSide / Math.Min(size.Width, size.Height);
        var (width, height) = (size.Width * unit, size.Height * unit);
        var look = scene.Look;
        var box = new Paintbox(new Colours(Palette.Of(look), look.Style), Manner.Of(look.Style));
        var svg = new Svg();
        var dice = new Dice(scene.Seed ^ 0x5EED);
        var prompt = Prompt.Of(scene.Prompt);
        var composition = Composition.Of(scene).Seen(prompt);
        if (look.AspectRatio == AspectRatio.Square)
            composition = composition.Narrowed();
        var ground = height * (look.AspectRatio == AspectRatio.Portrait ? 0.72 : 0.765);
        var stage = new Stage(svg, box, width, height, ground, dice, look.Seed)
        {
            Focus = composition.Hero.X * width,
            Daylight = motifs[0].Stance == Stance.Rises ? Daylight.Of(prompt) with { Sun = 2 } : Daylight.Of(prompt),
        };
        var setting = Setting.For(prompt, scene.Narration, motifs[0], dice);
        setting.Draw(stage);
        if (setting.Place > Place.Grid)
            stage.Dim();
        Atmosphere.Behind(stage);
        foreach (var (motif, spot) in motifs.Skip(1).Zip(composition.Others).OrderByDescending(other => other.Second.Haze))
            Subject.Draw(stage, setting, motif, spot);
        Subject.Draw(stage, setting, motifs[0], composition.Hero);
        Atmosphere.Before(stage);
        return Document(svg, box, size, width, height);
    }

    private static string Document(Svg picture, Paintbox box, FrameSize size, double width, double height)
    {
        var document = new Svg();
        document.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("width", size.Width), ("height", size.Height), ("viewBox", $"0 0 {Svg.Number(width)} {Svg.Number(height)}"));
        document.Open("defs");
        document.Add(box.Definitions);
        document.Close("defs");
        document.Add(picture);
        document.Close("svg");
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{document}";
    }
}
