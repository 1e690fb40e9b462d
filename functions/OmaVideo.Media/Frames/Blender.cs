using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OmaVideo.Media.Frames;

/// <summary>Lays samples over others. Shares are in 1/32768, and rounded once.</summary>
internal static class Blender
{
    /// <summary>The whole of what lies above; 255 times it rounds to 255.</summary>
    public const short All = short.MaxValue;

    public static short Share(double share) => (short)Math.Round(Math.Clamp(share, 0, 1) * All);

    /// <summary>Lays <paramref name="above"/> over <paramref name="below"/>, each sample with its own share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mix(Span<byte> below, ReadOnlySpan<byte> above, ReadOnlySpan<short> shares, bool vectors)
    {
        var at = 0;
        if (vectors)
        {
            ref var b = ref MemoryMarshal.GetReference(below);
            ref var a = ref MemoryMarshal.GetReference(above);
            ref var s = ref MemoryMarshal.GetReference(shares);
            for (; at + 32 <= below.Length; at += 32)
            {
                var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref b, (nuint)at));
                var (lowerAbove, upperAbove) = Vector256.Widen(Vector256.LoadUnsafe(ref a, (nuint)at));
                Vector256.Narrow(
                    Mixed(lower, lowerAbove, Vector256.LoadUnsafe(ref s, (nuint)at)),
                    Mixed(upper, upperAbove, Vector256.LoadUnsafe(ref s, (nuint)at + 16))).StoreUnsafe(ref b, (nuint)at);
            }
        }

        for (; at < below.Length; at++)
            below[at] = (byte)(below[at] + Lanes.MultiplyRound((short)(above[at] - below[at]), shares[at]));
    }

    /// <summary>Shares out of coverage, 0 to 255, and the share all of it has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Shares(ReadOnlySpan<byte> coverage, short all, Span<short> shares, bool vectors)
    {
        var at = 0;
        if (vectors)
        {
            ref var c = ref MemoryMarshal.GetReference(coverage);
            ref var s = ref MemoryMarshal.GetReference(shares);
            for (; at + 32 <= coverage.Length; at += 32)
            {
                var (lower, upper) = Vector256.Widen(Vector256.LoadUnsafe(ref c, (nuint)at));
                Scaled(lower, all).StoreUnsafe(ref s, (nuint)at);
                Scaled(upper, all).StoreUnsafe(ref s, (nuint)at + 16);
            }
        }

        for (; at < coverage.Length; at++)
            shares[at] = all == All ? (short)(coverage[at] * 257 >> 1) : Lanes.MultiplyRound((short)(coverage[at] * 257 >> 1), all);
    }

    private static Vector256<ushort> Mixed(Vector256<ushort> below, Vector256<ushort> above, Vector256<short> shares) =>
        below + Lanes.MultiplyRound((above - below).AsInt16(), shares).AsUInt16();

    private static Vector256<short> Scaled(Vector256<ushort> coverage, short all)
    {
        var shares = ((coverage * 257) >> 1).AsInt16();
        return all == All ? shares : Lanes.MultiplyRound(shares, Vector256.Create(all));
    }
}
