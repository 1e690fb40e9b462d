using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Cards;

/// <summary>Where on a frame cards may lie: titles above, captions below, neither on the other's ground.</summary>
internal sealed class CardSpace(FrameSize frame)
{
    private bool Portrait => frame.Height > frame.Width;

    private bool Square => frame.Height == frame.Width;

    /// <summary>A pixel of a frame whose shorter side has 1080.</summary>
    public double Unit => Math.Min(frame.Width, frame.Height) / 1080.0;

    public double Margin => Portrait || Square ? 84 * Unit : 140 * Unit;

    /// <summary>The top of the part where titles may lie.</summary>
    public double Top => frame.Height * (Portrait ? 0.13 : 0.09);

    /// <summary>The bottom of the part where titles may lie: above two lines of caption.</summary>
    public double Bottom => CaptionBottom - (CaptionSize * 3.9);

    /// <summary>The lower edge of a caption's box. Telephones cover the lowest part of a tall picture with buttons.</summary>
    public double CaptionBottom => frame.Height * (Portrait ? 0.81 : 0.925);

    public double CaptionSize => (Portrait ? 54 : Square ? 46 : 44) * Unit;

    /// <summary>Where opening titles have their middle: in a tall picture above its subject.</summary>
    public double TitleCentre => Portrait ? frame.Height * 0.29 : Square ? frame.Height * 0.36 : Centre;

    /// <summary>The middle of the part that captions leave.</summary>
    public double Centre => (Top + Bottom) / 2;

    /// <summary>How far titles rise while they appear.</summary>
    public double Rise => 30 * Unit;

    /// <summary>The widest a centred title may be.</summary>
    public double CentredWidth => Portrait || Square ? TitleWidth : frame.Width * 0.74;

    /// <summary>The widest a title set from the side may be.</summary>
    public double TitleWidth => Portrait || Square ? frame.Width - (2 * Margin) : frame.Width * 0.62;

    /// <summary>The tallest a title may be.</summary>
    public double TitleHeight => Math.Min(Bottom - Top, (Portrait ? 620 : 500) * Unit);

    public double TitleSize => (Portrait ? 132 : Square ? 118 : 128) * Unit;

    /// <summary>How far a watermark keeps from the frame's side.</summary>
    public double MarkMargin => (Square ? 56 : 64) * Unit;

    /// <summary>The box in the upper right corner that a logo is fitted into: beside or above every title, below what telephones cover.</summary>
    public (double Left, double Top, double Width, double Height) Logo => Portrait
        ? (frame.Width - (304 * Unit), 110 * Unit, 240 * Unit, 90 * Unit)
        : Square
            ? (frame.Width - (276 * Unit), 44 * Unit, 220 * Unit, 80 * Unit)
            : (frame.Width - (324 * Unit), 54 * Unit, 260 * Unit, 104 * Unit);
}
