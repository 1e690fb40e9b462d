using OmaVideo.Core.Scenes;

namespace OmaVideo.Media.Frames;

/// <summary>A finished picture as the encoder wants it: yuv420p, limited range, BT.709, chroma sited left, its planes one after the other.</summary>
internal sealed class Frame
{
    public Frame(FrameSize size)
    {
        var (width, height) = (size.Width, size.Height);
        var luma = width * height;
        Size = size;
        Bytes = GC.AllocateArray<byte>(luma * 3 / 2, pinned: true);
        Luma = new(Bytes, 0, width, width, height);
        Blue = new(Bytes, luma, width / 2, width / 2, height / 2);
        Red = new(Bytes, luma * 5 / 4, width / 2, width / 2, height / 2);
    }

    public FrameSize Size { get; }

    /// <summary>Pinned, so that a pipe can be lent them.</summary>
    public byte[] Bytes { get; }

    public Plane Luma { get; }

    public Plane Blue { get; }

    public Plane Red { get; }

    public Plane[] Planes => [Luma, Blue, Red];

    /// <summary>One colour all over.</summary>
    public void Fill(Yuv colour)
    {
        Bytes.AsSpan(Luma.Start, Luma.Width * Luma.Height).Fill(colour.Y);
        Bytes.AsSpan(Blue.Start, Blue.Width * Blue.Height).Fill(colour.U);
        Bytes.AsSpan(Red.Start, Red.Width * Red.Height).Fill(colour.V);
    }
}
