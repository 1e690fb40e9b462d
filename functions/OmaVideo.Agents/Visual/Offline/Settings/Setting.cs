using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Agents.Visual.Offline.Words;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Visual.Offline.Settings;

/// <summary>Where a scene can be set.</summary>
/// <param name="Words">What names it, and after a bar what only suggests it.</param>
/// <param name="Raise">Height of a table or plinth that things rest on there, in the picture's units; 0 for the ground.</param>
/// <param name="Draw">Draws everything behind the subject.</param>
internal sealed record Setting(Place Place, string Words, double Raise, Action<Stage> Draw)
{
    private static readonly Setting[] All = [.. Indoors.All, .. Outdoors.All, .. Afar.All];
    private static readonly Lexicon<Setting> Lexicon = new(All.Select(s => (s, s.Words)));

    public static Setting At(Place place) => All.First(s => s.Place == place);

    /// <summary>Where the words say, if that suits the subject, or one of the places it belongs to.</summary>
    public static Setting For(SceneDrawing scene, Motif hero, Dice dice)
    {
        var named = Lexicon.Read((scene.Prompt, 2), (scene.Narration, 0.7));
        if (named.FirstOrDefault(n => hero.Home.Contains(n.Meaning.Place)).Meaning is { } fitting)
            return fitting;
        if (named.Count > 0 && named[0].Score > 4 && named[0].Meaning.Place > Place.Room && hero.Home[0] != Place.Sea)
            return named[0].Meaning;
        return At(hero.Home[Math.Min(hero.Home.Length - 1, dice.Below(5) / 2)]);
    }
}
