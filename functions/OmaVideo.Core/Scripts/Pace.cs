namespace OmaVideo.Core.Scripts;

/// <summary>How fast people speak so that others like to listen: 2.3 to 2.8 words a second.</summary>
public static class Pace
{
    public const double SlowestWordsPerSecond = 2.3;
    public const double WordsPerSecond = 2.5;
    public const double FastestWordsPerSecond = 2.8;

    /// <summary>Silence at either end of a scene, in seconds, that keeps speech clear of the transitions.</summary>
    public const double Breath = 0.3;

    private static readonly char[] Spaces = [' ', '\t', '\n', '\r'];

    /// <summary>Seconds of a scene that can be spoken in.</summary>
    public static double Room(double sceneSeconds) => sceneSeconds - (2 * Breath);

    /// <summary>The most words a scene of this length holds.</summary>
    public static int MostWords(double sceneSeconds) => (int)(Room(sceneSeconds) * FastestWordsPerSecond);

    /// <summary>Words as they are spoken, by spaces.</summary>
    public static int Words(string text) => text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Length;
}
