using OmaVideo.Core.Artifacts;

namespace OmaVideo.Core.Cameo;

/// <summary>What the videos of a batch have in common, in cuts.</summary>
/// <param name="Common">Cuts that are in more than one video, each counted once.</param>
/// <param name="Personal">Cuts that are in one only.</param>
/// <param name="OneByOne">As many as there would be if nothing were shared.</param>
public sealed record BatchFigures(int Common, int Personal, int OneByOne)
{
    /// <param name="cuts">Of each video.</param>
    public static BatchFigures Of(IReadOnlyList<IReadOnlyList<Artifact>> cuts)
    {
        var videos = cuts.SelectMany(video => video.Distinct()).GroupBy(cut => cut.Name).Select(cut => cut.Count()).ToList();
        return new(videos.Count(count => count > 1), videos.Count(count => count == 1), cuts.Sum(video => video.Count));
    }
}
