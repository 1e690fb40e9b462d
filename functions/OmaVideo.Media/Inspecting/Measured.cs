namespace OmaVideo.Media.Inspecting;

/// <summary>What decoding a whole file showed.</summary>
/// <param name="Loudness">Integrated, LUFS (EBU R 128).</param>
/// <param name="TruePeak">dBTP.</param>
/// <param name="Errors">What the decoders complained of.</param>
internal sealed record Measured(
    double Loudness,
    double TruePeak,
    IReadOnlyList<Stretch> Black,
    IReadOnlyList<Stretch> Frozen,
    IReadOnlyList<Stretch> Silent,
    IReadOnlyList<string> Errors);

/// <summary>Seconds from and until.</summary>
internal readonly record struct Stretch(double From, double Until)
{
    public double Seconds => Until - From;

    public override string ToString() => FormattableString.Invariant($"{From:0.0} to {Until:0.0} s");
}
