using OmaVideo.Core.Scenes;

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

    /// <param name="picture">The size of the first scene's picture, for its shape.</param>
    public static SheetLayout Of(FrameSize picture, int count)
    {
        var shape = (double)picture.Width / picture.Height;
        var columns = Math.Clamp(shape > 1.2 ? 3 : shape > 0.8 ? 4 : 5, 1, Math.Max(2, count));
        var width = (Width - (2 * Margin) - ((columns - 1) * Gap)) / columns / 2 * 2;
        return new(columns, width, (int)(width / Math.Clamp(shape, 0.5, 2)) / 2 * 2, shape > 1.2 ? 168 : 220, count);
    }

    /// <summary>The upper left corner of a scene's picture, counted from 0.</summary>
    public (int X, int Y) Place(int scene) =>
        (Margin + (scene % Columns * (PictureWidth + Gap)), Header + (scene / Columns * (PictureHeight + TextHeight + Gap)));
}
