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
    private const double StrongEnough = 2;

    private static readonly Lexicon<Setting> Lexicon = new(All.Select(s => (s, s.Words)));

    public static Setting At(Place place) => All.First(s => s.Place == place);

    /// <summary>Where the words say, if the subject can be there, or one of the places it belongs to.</summary>
    public static Setting For(Prompt prompt, string narration, Motif hero, Dice dice)
    {
        var named = Lexicon.Read((prompt.Added, 4), (prompt.Circumstances, 3), (prompt.Subject, 2), (narration, 0.6));
        if (named.FirstOrDefault(n => n.Score >= StrongEnough && hero.Home.Contains(n.Meaning.Place)).Meaning is { } fitting)
            return fitting;
        if (named.Count > 0 && named[0].Score >= StrongEnough && !hero.Home.Contains(Place.Sea) && Ground(named[0].Meaning.Place, hero.Stance) is { } place && place > Place.Grid)
            return At(place);
        return At(hero.Home[Math.Min(hero.Home.Length - 1, dice.Below(5) / 2)]);
    }

    /// <summary>What stands needs something under its feet.</summary>
    private static Place Ground(Place place, Stance stance) => (place, stance) switch
    {
        (Place.Sea, not Stance.Floats) => Place.Shore,
        (Place.Sky, not Stance.Floats) => Place.Hills,
        _ => place,
    };
}
