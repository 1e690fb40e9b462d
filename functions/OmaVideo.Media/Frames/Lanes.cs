using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace OmaVideo.Media.Frames;

/// <summary>The few vector instructions that frames are made with, on both common processor families, and what they do in plain numbers.</summary>
internal static class Lanes
{
    /// <summary>Whether this processor has them.</summary>
    public static bool AreThere => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>Each product halved fifteen times and rounded: <see cref="MultiplyRound(short, short)"/> eight times over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<short> MultiplyRound(Vector128<short> a, Vector128<short> b) =>
        Ssse3.IsSupported ? Ssse3.MultiplyHighRoundScale(a, b) : AdvSimd.MultiplyRoundedDoublingSaturateHigh(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static short MultiplyRound(short a, short b) => (short)(((a * b) + 0x4000) >> 15);

    /// <summary>The bytes at the given places; zero where a place is 128 or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Gather(Vector128<byte> from, Vector128<byte> places) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(from, places) : AdvSimd.Arm64.VectorTableLookup(from, places);

    /// <summary>Sixteen numbers as bytes, those out of range made -128 or 127.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<sbyte> Pack(Vector128<short> lower, Vector128<short> upper) => Sse2.IsSupported
        ? Sse2.PackSignedSaturate(lower, upper)
        : AdvSimd.ExtractNarrowingSaturateUpper(AdvSimd.ExtractNarrowingSaturateLower(lower), upper);

    /// <summary>As above, sixteen times over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<short> MultiplyRound(Vector256<short> a, Vector256<short> b) => Avx2.IsSupported
        ? Avx2.MultiplyHighRoundScale(a, b)
        : Vector256.Create(MultiplyRound(a.GetLower(), b.GetLower()), MultiplyRound(a.GetUpper(), b.GetUpper()));

    /// <summary>As above, in each half by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Gather(Vector256<byte> from, Vector256<byte> places) => Avx2.IsSupported
        ? Avx2.Shuffle(from, places)
        : Vector256.Create(Gather(from.GetLower(), places.GetLower()), Gather(from.GetUpper(), places.GetUpper()));
}
