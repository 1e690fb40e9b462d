using OmaVideo.Core.Scripts;

namespace OmaVideo.Agents.Scripts.Reading;

/// <summary>How long text takes to say, in words of English; writing without spaces is measured by its characters.</summary>
internal static class SpokenLength
{
    public static int Of(string text) =>
        Unspaced.Is(text) ? (int)Math.Ceiling(text.Count(char.IsLetterOrDigit) / Unspaced.CharactersPerWord) : Pace.Words(text);
}
