using OmaVideo.Agents.Visual.Offline.Drawing;
using OmaVideo.Agents.Visual.Offline.Motifs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Visual.Offline.Words;

/// <summary>Everything that can be drawn, and what is to be drawn for a scene.</summary>
internal static class Vocabulary
{
    public static readonly IReadOnlyList<Motif> Motifs =
    [
        .. People.All, .. Work.All, .. Technology.All, .. Energy.All, .. Cosmos.All, .. Ideas.All, .. Aims.All, .. Trade.All,
        .. Living.All, .. Comforts.All, .. Learning.All, .. Health.All, .. Media.All, .. Screen.All, .. Crafts.All, .. Travel.All,
        .. Journeys.All, .. Buildings.All, .. Ways.All, .. Nature.All, .. Outdoor.All, .. Waters.All, .. Animals.All,
    ];

    private const double SubjectWeight = 2.5;
    private const double CircumstanceWeight = 0.4;
    private const double AddedWeight = 6;
    private const double NarrationWeight = 1;

    /// <summary>A runner-up this close to the best may be drawn in its stead, so that scenes about one thing differ.</summary>
    private const double NearlyAsGood = 0.9;

    /// <summary>A companion is drawn when it is named or suggested more than once, not for a single vague word.</summary>
    private const double GoodCompanion = 4.6;

    /// <summary>Where a scene speaks of a place and of something in it, the thing is drawn and the place is its setting.</summary>
    private const double LonerShare = 0.7;

    /// <summary>What fills a picture by itself and looks lost beside something else.</summary>
    private static readonly string[] Loners = ["sunrise", "wave", "road", "skyline", "mountain", "climber", "flag", "bridge", "bridge-gap", "door", "stairs"];

    private static readonly Lexicon<Motif> Lexicon = new(Motifs.Select(m => (m, $"{OtherTongues.For(m.Name)} {m.Words}")));

    /// <summary>What stands for a scene whose words say nothing that can be drawn.</summary>
    private static readonly Dictionary<SceneRole, Motif[]> Metaphors = new()
    {
        [SceneRole.Hook] = [Named("door"), Named("sunrise"), Named("hiker"), Named("lightbulb"), Named("telescope"), Named("paper-plane")],
        [SceneRole.Point] =
        [
            Named("road"), Named("sprout"), Named("stairs"), Named("bridge-gap"), Named("lighthouse"),
            Named("puzzle"), Named("compass"), Named("balloon"), Named("signpost"), Named("team"),
        ],
        [SceneRole.Closing] = [Named("flag"), Named("sunrise"), Named("handshake"), Named("greeter"), Named("mountain"), Named("heart")],
    };

    public static Motif Named(string name) => Motifs.First(m => m.Name == name);

    /// <summary>What a scene shows: the subject, then up to two things that go with it.</summary>
    public static IReadOnlyList<Motif> For(SceneDrawing scene)
    {
        var dice = new Dice(scene.Seed);
        var prompt = Prompt.Of(scene.Prompt);
        var found = Lexicon
            .Read((prompt.Subject, SubjectWeight), (prompt.Added, AddedWeight), (prompt.Circumstances, CircumstanceWeight), (scene.Narration, NarrationWeight))
            .Select(f => f with { Score = f.Score * (Loners.Contains(f.Meaning.Name) ? LonerShare : 1) })
            .OrderByDescending(f => f.Score).ToList();
        if (found.Count == 0)
        {
            var metaphors = Metaphors[scene.Role];
            var first = (int)((ulong)scene.Seed % (ulong)metaphors.Length);
            return [metaphors[first]];
        }

        var best = found.TakeWhile(f => f.Score >= found[0].Score * NearlyAsGood).Take(2).ToList();
        var hero = best[dice.Below(best.Count)].Meaning;
        return [hero, .. found.Where(f => f.Meaning != hero && !Loners.Contains(f.Meaning.Name) && f.Score >= GoodCompanion).Select(f => f.Meaning).Take(2)];
    }
}
