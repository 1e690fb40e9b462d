using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OmaVideo.Media.Frames;

/// <summary>
/// Takes a window of a plane at any sub-pixel position and size: four taps across, then four down, in 16-bit numbers.
/// With vectors or without, the result is the same to the bit. The inner loops are compiled well from their first run:
/// a program that renders one cut would else be half done before they are.
/// </summary>
internal sealed class Resampler(int width, int height, bool vectors)
{
    private readonly AcrossTaps across = new(width);
    private readonly Taps down = new(height);
    private readonly short[][] rows = [new short[width], new short[width], new short[width], new short[width]];
    private readonly int[] held = new int[Taps.Count];

    /// <summary>Draws columns <paramref name="from"/> to <paramref name="until"/> of <paramref name="target"/>.</summary>
    /// <param name="x">Where the target's first column lies among the source's samples, and <paramref name="y"/> its first row.</param>
    /// <param name="step">How far apart the target's samples lie in the source.</param>
    public void Draw(PlatePlane source, double x, double y, double step, Plane target, int from, int until)
    {
        across.Set(x, step);
        down.Set(y, step);
        Array.Fill(held, int.MinValue);
        for (var row = 0; row < height; row++)
        {
            var first = down.First[row];
            for (var tap = 0; tap < Taps.Count; tap++)
                Hold(source, first + tap, from, until);
            Down(first, down.Weights.AsSpan(row * Taps.Count, Taps.Count), target.Row(row), from, until);
        }
    }

    private short[] Held(int row) => rows[row & (Taps.Count - 1)];

    private void Hold(PlatePlane source, int row, int from, int until)
    {
        var slot = row & (Taps.Count - 1);
        if (held[slot] == row)
            return;
        held[slot] = row;
        Across(source, source.Row(row), rows[slot], from, until);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Across(PlatePlane source, ReadOnlySpan<byte> samples, short[] result, int from, int until)
    {
        var at = from;
        if (vectors)
        {
            ref var sample = ref MemoryMarshal.GetReference(samples);
            ref var places = ref MemoryMarshal.GetArrayDataReference(across.Places);
            ref var weights = ref MemoryMarshal.GetArrayDataReference(across.Weights);
            for (at = from / AcrossTaps.Group * AcrossTaps.Group; at < Math.Min(until, across.Grouped); at += AcrossTaps.Group)
            {
                var group = at / AcrossTaps.Group;
                var first = (nuint)Inside(source, across.Base[group]);
                var place = Vector128.LoadUnsafe(ref places, (nuint)(group * 16));
                var weight = (nuint)(group * AcrossTaps.Group * Taps.Count);
                var sum = Tap(ref sample, first, place, ref weights, weight)
                    + Tap(ref sample, first + 1, place, ref weights, weight + 8)
                    + Tap(ref sample, first + 2, place, ref weights, weight + 16)
                    + Tap(ref sample, first + 3, place, ref weights, weight + 24);
                sum.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(result), (nuint)at);
            }
        }

        for (; at < until; at++)
        {
            var first = Inside(source, across.Plain.First[at]);
            var weights = across.Plain.Weights.AsSpan(at * Taps.Count, Taps.Count);
            var sum = 0;
            for (var tap = 0; tap < Taps.Count; tap++)
                sum += Lanes.MultiplyRound((short)(samples[first + tap] << 8), weights[tap]);
            result[at] = (short)sum;
        }
    }

    private static Vector128<short> Tap(ref byte sample, nuint at, Vector128<byte> places, ref short weights, nuint weight) =>
        Lanes.MultiplyRound(Lanes.Gather(Vector128.LoadUnsafe(ref sample, at), places).AsInt16(), Vector128.LoadUnsafe(ref weights, weight));

    /// <summary>A sample's place in a row with margins; what lies further out is the margin too.</summary>
    private static int Inside(PlatePlane source, int first) => Math.Clamp(first + PlatePlane.Margin, 0, source.Width + (2 * PlatePlane.Margin) - 19);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Down(int first, ReadOnlySpan<short> weights, Span<byte> target, int from, int until)
    {
        var at = from;
        var (a, b, c, d) = (Held(first), Held(first + 1), Held(first + 2), Held(first + 3));
        if (vectors)
        {
            var (wa, wb, wc, wd) = (Vector128.Create(weights[0]), Vector128.Create(weights[1]), Vector128.Create(weights[2]), Vector128.Create(weights[3]));
            ref var result = ref MemoryMarshal.GetReference(target);
            for (; at + 16 <= until; at += 16)
            {
                var packed = Lanes.Pack(Sum(at), Sum(at + 8)).AsByte() ^ Vector128.Create((byte)0x80);
                packed.StoreUnsafe(ref result, (nuint)at);
            }

            Vector128<short> Sum(int x) => (Of(a, wa, x) + Of(b, wb, x) + Of(c, wc, x) + Of(d, wd, x) + Vector128.Create((short)32)) >> 6;

            static Vector128<short> Of(short[] row, Vector128<short> weight, int x) =>
                Lanes.MultiplyRound(Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(row), (nuint)x), weight);
        }

        for (; at < until; at++)
        {
            var sum = Lanes.MultiplyRound(a[at], weights[0]) + Lanes.MultiplyRound(b[at], weights[1])
                + Lanes.MultiplyRound(c[at], weights[2]) + Lanes.MultiplyRound(d[at], weights[3]);
            target[at] = (byte)(Math.Clamp((sum + 32) >> 6, -128, 127) + 128);
        }
    }
}
