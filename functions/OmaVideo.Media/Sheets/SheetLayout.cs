using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cards;

namespace OmaVideo.Media.Sheets;

/// <summary>Where everything lies on a contact sheet, in pixels.</summary>
internal sealed record SheetLayout(int Columns, int PictureWidth, int PictureHeight, int TextHeight, int Count)
{
    public const int Width = 1600;
    public const int Margin = 64;
    public const int Gap = 36;
    public const int Header = 176;

    public int Rows => (Count + Columns - 1) / Columns;

    public int Height => (Header + (Rows * (PictureHeight + TextHeight + Gap)) + Margin) / 2 * 2;

    /// <summary>Of the words below a picture, in pixels.</summary>
    public const double TextSize = 19;

    public const double LineHeight = 27;

    private const int MostLines = 7;

    /// <summary>How many lines of words there is room for.</summary>
    public int Lines => (int)((TextHeight - 46) / LineHeight);

    /// <param name="picture">The size of the first scene's picture, for its shape.</param>
    /// <param name="words">What is said in each scene; the longest decides how much room there is below the pictures.</param>
    public static SheetLayout Of(FrameSize picture, IReadOnlyList<string> words)
    {
        var count = words.Count;
        var shape = (double)picture.Width / picture.Height;
        var columns = Math.Clamp(shape > 1.2 ? 3 : shape > 0.8 ? 4 : 5, 1, Math.Max(2, count));
        var width = (Width - (2 * Margin) - ((columns - 1) * Gap)) / columns / 2 * 2;
        var lines = Math.Clamp(words.Max(w => TextBreaks.Within(w, width / TextSize).Count), 1, MostLines);
        return new(columns, width, (int)(width / Math.Clamp(shape, 0.5, 2)) / 2 * 2, 50 + (int)(lines * LineHeight), count);
    }

    /// <summary>The upper left corner of a scene's picture, counted from 0.</summary>
    public (int X, int Y) Place(int scene) =>
        (Margin + (scene % Columns * (PictureWidth + Gap)), Header + (scene / Columns * (PictureHeight + TextHeight + Gap)));
}
