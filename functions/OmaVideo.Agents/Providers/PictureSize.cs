using System.Globalization;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Agents.Providers;

/// <summary>Which of the sizes a model offers is nearest to a video's shape. What is over at the sides is cut off later.</summary>
internal static class PictureSize
{
    /// <exception cref="InvalidOperationException">The catalogue names no size of the model.</exception>
    public static FrameSize Nearest(Model model, AspectRatio ratio)
    {
        var frame = FrameSize.Of(ratio);
        var wanted = Math.Log((double)frame.Width / frame.Height);
        return model.Sizes?.Select(Parse).MinBy(size => Math.Abs(Math.Log((double)size.Width / size.Height) - wanted))
            ?? throw new InvalidOperationException($"The catalogue names no picture size of {model.Name}.");
    }

    private static FrameSize Parse(string size)
    {
        var sides = size.Split('x');
        return new(int.Parse(sides[0], CultureInfo.InvariantCulture), int.Parse(sides[1], CultureInfo.InvariantCulture));
    }
}
