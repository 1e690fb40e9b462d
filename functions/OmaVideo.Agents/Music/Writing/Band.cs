using OmaVideo.Core.Briefs;

namespace OmaVideo.Agents.Music.Writing;

/// <summary>Who plays how loud, and in what room.</summary>
/// <param name="Levels">Factors; a part that is not in it does not play.</param>
/// <param name="Room">How much of the sound is reverberation, 0 to 1.</param>
/// <param name="Brightness">1 as usual; filters open with it.</param>
internal sealed record Band(IReadOnlyDictionary<Part, double> Levels, double Room, double Brightness)
{
    public double Level(Part part) => Levels.GetValueOrDefault(part);

    public bool Plays(Part part) => Level(part) > 0.02;

    public static Band Of(Tone tone, Style style)
    {
        var levels = Usual(tone);
        var (room, brightness) = tone switch { Tone.Dramatic => (0.45, 0.8), Tone.Inspirational => (0.42, 1), Tone.Energetic => (0.2, 1.15), Tone.Friendly => (0.22, 1.05), _ => (0.3, 0.95) };
        switch (style)
        {
            case Style.Modern:
                Change(levels, (Part.Pluck, 1.25, 0.1), (Part.Keys, 0.6, 0), (Part.Kick, 1.2, 0.15), (Part.Hat, 1, 0.12), (Part.Bells, 0.6, 0));
                brightness *= 1.15;
                break;
            case Style.Minimalist:
                Change(levels, (Part.Pluck, 0.45, 0), (Part.Strings, 0.4, 0), (Part.Kick, 0.4, 0), (Part.Hat, 0.35, 0), (Part.Shaker, 0.5, 0), (Part.Keys, 1.1, 0.1), (Part.Boom, 0.5, 0), (Part.Bells, 0.6, 0));
                room += 0.1;
                brightness *= 0.85;
                break;
            case Style.Cinematic:
                Change(levels, (Part.Strings, 1, 0.25), (Part.Pad, 1.15, 0), (Part.Boom, 1, 0.3), (Part.Shaker, 0.4, 0), (Part.Pluck, 0.7, 0), (Part.Kick, 0.7, 0));
                room += 0.12;
                break;
            case Style.Playful:
                Change(levels, (Part.Bells, 1, 0.3), (Part.Pluck, 1.1, 0.25), (Part.Strings, 0.4, 0), (Part.Pad, 0.7, 0), (Part.Shaker, 1, 0.08), (Part.Boom, 0.4, 0));
                room -= 0.05;
                brightness *= 1.1;
                break;
        }

        return new(levels, room, brightness);
    }

    private static Dictionary<Part, double> Usual(Tone tone) => tone switch
    {
        Tone.Friendly => new() { [Part.Pad] = 0.3, [Part.Pluck] = 0.6, [Part.Keys] = 0.35, [Part.Bass] = 0.55, [Part.Kick] = 0.4, [Part.Shaker] = 0.22, [Part.Bells] = 0.2, [Part.Swell] = 0.05 },
        Tone.Inspirational => new() { [Part.Pad] = 0.5, [Part.Strings] = 0.45, [Part.Keys] = 0.6, [Part.Bass] = 0.5, [Part.Kick] = 0.25, [Part.Bells] = 0.18, [Part.Boom] = 0.25, [Part.Swell] = 0.1 },
        Tone.Energetic => new() { [Part.Pad] = 0.35, [Part.Pluck] = 0.5, [Part.Keys] = 0.3, [Part.Bass] = 0.6, [Part.Kick] = 0.65, [Part.Hat] = 0.22, [Part.Shaker] = 0.15, [Part.Bells] = 0.12, [Part.Swell] = 0.12 },
        Tone.Dramatic => new() { [Part.Pad] = 0.45, [Part.Strings] = 0.6, [Part.Keys] = 0.4, [Part.Bass] = 0.6, [Part.Boom] = 0.6, [Part.Swell] = 0.1 },
        _ => new() { [Part.Pad] = 0.5, [Part.Keys] = 0.5, [Part.Pluck] = 0.3, [Part.Bass] = 0.5, [Part.Shaker] = 0.12, [Part.Kick] = 0.2, [Part.Bells] = 0.12, [Part.Swell] = 0.05 },
    };

    private static void Change(Dictionary<Part, double> levels, params ReadOnlySpan<(Part Part, double Times, double Plus)> changes)
    {
        foreach (var (part, times, plus) in changes)
            levels[part] = (levels.GetValueOrDefault(part) * times) + plus;
    }
}
