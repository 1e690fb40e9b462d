using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OmaVideo.Media.Frames;

/// <summary>
/// Takes a window of a plane at any sub-pixel position and size: six taps across, then six down, in 16-bit numbers.
/// With vectors or without, the result is the same to the bit. The inner loops are compiled well from their first run:
/// a program that renders one cut would else be half done before they are.
/// </summary>
/// <param name="kernel">Resamplers of one step, whose work is one after the other, may have one between them.</param>
internal sealed class Resampler(int width, int height, bool vectors, Kernel kernel)
{
    /// <summary>Rows that are kept; a power of two, and at least as many as there are taps.</summary>
    private const int Slots = 8;

    private readonly AcrossTaps across = new(width, kernel);
    private readonly Taps down = new(height, kernel);
    private readonly short[][] rows = [.. Enumerable.Range(0, Slots).Select(_ => new short[width])];
    private readonly int[] held = new int[Slots];

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

    private short[] Held(int row) => rows[row & (Slots - 1)];

    private void Hold(PlatePlane source, int row, int from, int until)
    {
        var slot = row & (Slots - 1);
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
            ref var bases = ref MemoryMarshal.GetArrayDataReference(across.Base);
            var (most, end) = (Last(source), Math.Min(until, across.Grouped));
            for (at = from / AcrossTaps.Pair * AcrossTaps.Pair; at < end; at += AcrossTaps.Pair)
            {
                var group = at / AcrossTaps.Group;
                var near = Vector256.Create(
                    Vector128.LoadUnsafe(ref sample, (nuint)Inside(Unsafe.Add(ref bases, group), most)),
                    Vector128.LoadUnsafe(ref sample, (nuint)Inside(Unsafe.Add(ref bases, group + 1), most)));
                var place = Vector256.LoadUnsafe(ref places, (nuint)(group * 16));
                var weight = (nuint)(at * Taps.Count);
                var sum = Tap(near, place, 0, ref weights, weight)
                    + Tap(near, place, 1, ref weights, weight + 16)
                    + Tap(near, place, 2, ref weights, weight + 32)
                    + Tap(near, place, 3, ref weights, weight + 48)
                    + Tap(near, place, 4, ref weights, weight + 64)
                    + Tap(near, place, 5, ref weights, weight + 80);
                sum.StoreUnsafe(ref MemoryMarshal.GetArrayDataReference(result), (nuint)at);
            }
        }

        for (; at < until; at++)
        {
            var first = Inside(across.Plain.First[at], Last(source));
            var weights = across.Plain.Weights.AsSpan(at * Taps.Count, Taps.Count);
            var sum = 0;
            for (var tap = 0; tap < Taps.Count; tap++)
                sum += Lanes.MultiplyRound((short)(samples[first + tap] << 8), weights[tap]);
            result[at] = (short)sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Tap(Vector256<byte> near, Vector256<byte> places, byte tap, ref short weights, nuint weight) =>
        Lanes.MultiplyRound(Lanes.Gather(near, places + Vector256.Create(tap)).AsInt16(), Vector256.LoadUnsafe(ref weights, weight));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Of(short[] row, Vector256<short> weight, int at) =>
        Lanes.MultiplyRound(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(row), (nuint)at), weight);

    /// <summary>A sample's place in a row with margins; what lies further out is the margin too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Inside(int first, int most) => Math.Min(Math.Max(first + PlatePlane.Margin, 0), most);

    /// <summary>The last place from which all taps of a group may be read.</summary>
    private static int Last(PlatePlane source) => source.Width + (2 * PlatePlane.Margin) - 16 - Taps.Count + 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Down(int first, ReadOnlySpan<short> weights, Span<byte> target, int from, int until)
    {
        var at = from;
        var (a, b, c, d, e, f) = (Held(first), Held(first + 1), Held(first + 2), Held(first + 3), Held(first + 4), Held(first + 5));
        if (vectors)
        {
            var (wa, wb, wc) = (Vector256.Create(weights[0]), Vector256.Create(weights[1]), Vector256.Create(weights[2]));
            var (wd, we, wf) = (Vector256.Create(weights[3]), Vector256.Create(weights[4]), Vector256.Create(weights[5]));
            ref var result = ref MemoryMarshal.GetReference(target);
            for (; at + 16 <= until; at += 16)
            {
                var sum = (Of(a, wa, at) + Of(b, wb, at) + Of(c, wc, at) + Of(d, wd, at) + Of(e, we, at) + Of(f, wf, at) + Vector256.Create((short)32)) >> 6;
                var packed = Lanes.Pack(sum.GetLower(), sum.GetUpper()).AsByte() ^ Vector128.Create((byte)0x80);
                packed.StoreUnsafe(ref result, (nuint)at);
            }
        }

        for (; at < until; at++)
        {
            var sum = Lanes.MultiplyRound(a[at], weights[0]) + Lanes.MultiplyRound(b[at], weights[1]) + Lanes.MultiplyRound(c[at], weights[2])
                + Lanes.MultiplyRound(d[at], weights[3]) + Lanes.MultiplyRound(e[at], weights[4]) + Lanes.MultiplyRound(f[at], weights[5]);
            target[at] = (byte)(Math.Clamp((sum + 32) >> 6, -128, 127) + 128);
        }
    }
}
