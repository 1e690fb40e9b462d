using OmaVideo.Agents.Scripts.English;
using OmaVideo.Agents.Scripts.Reading;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Scripts.Telling;

/// <summary>Narration that fits its scene: whole sentences as long as they do, a shorter wording of one where none does.</summary>
internal static class Fitting
{
    public static string To(string narration, double sceneSeconds)
    {
        var most = Pace.MostWords(sceneSeconds);
        if (Pace.Words(narration) <= most)
            return narration;
        var sentences = Sentences.Of(narration);
        for (var kept = sentences.Count - 1; kept > 0; kept--)
            if (Words.Join(sentences.Take(kept)) is var shorter && Pace.Words(shorter) <= most)
                return shorter;
        return Shortening.Of(sentences[0]).Where(w => w.Words <= most).MinBy(w => w.Loss)?.Text ?? Pieces.Wordings(sentences[0], most)[0].Text;
    }
}
