using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Cameo;

/// <summary>Makes an order of a template: another way to fill the one workflow.</summary>
public static class TemplateFilling
{
    /// <param name="values">One for each parameter; see <see cref="ParameterValues"/>.</param>
    /// <param name="at">JSON pointer to the parameters within what was sent.</param>
    /// <returns>The order, as yet without its guest and without the files beside the template.</returns>
    public static Reading<VideoOrder> Fill(this Template template, IReadOnlyDictionary<string, string> values, string at)
    {
        var scenes = template.Scenes.Select(scene => new GivenScene(
            Placeholders.Fill(scene.Narration, values)!, Placeholders.Fill(scene.VisualPrompt, values), scene.Seconds, Transition: scene.Transition)
        { Guest = scene.Guest }).ToList();
        var faults = template.Scenes.Zip(scenes, (scene, filled) => TooLong(template, scene, filled, values, at)).OfType<Fault>().DistinctBy(fault => fault.Field).ToList();
        if (faults.Count > 0)
            return new(null, faults);

        var brief = new Brief(
            Placeholders.Fill(template.Title, values)!,
            template.About,
            (int)Math.Ceiling(template.Seconds - 0.001),
            template.Style,
            template.Tone,
            CallToAction: Placeholders.Fill(template.CallToAction, values),
            Language: template.Language,
            Voice: template.Voice,
            AspectRatio: template.AspectRatio);
        return new(new VideoOrder(brief, template.Seed)
        {
            Finish = new Finish(Watermark: template.Watermark),
            Brand = template.Brand,
            Given = new GivenMaterial(scenes),
        }, []);
    }

    /// <summary>That a scene cannot be spoken in its time, told of the parameter with the most words in it.</summary>
    private static Fault? TooLong(Template template, TemplateScene scene, GivenScene filled, IReadOnlyDictionary<string, string> values, string at)
    {
        var (words, most) = (Pace.SpokenWords(filled.Narration), Pace.MostWords(scene.Seconds));
        if (words <= most)
            return null;
        var longest = Placeholders.In(scene.Narration).MaxBy(name => Pace.SpokenWords(values[name]))!;
        var room = most - (words - Pace.SpokenWords(values[longest]));
        return new(
            $"{at}/{longest}", FaultRule.Length,
            FormattableString.Invariant($"at most {Math.Max(0, room)} words, to be spoken in scene {1 + template.Scenes.ToList().IndexOf(scene)}"), $"{Pace.SpokenWords(values[longest])} words");
    }
}
