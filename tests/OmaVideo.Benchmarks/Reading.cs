namespace OmaVideo.Benchmarks;

/// <summary>What one run took.</summary>
/// <param name="Cpu">Seconds, user and system, of the program and all it started.</param>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="Peak">The most memory all its processes held at once, MB; 0 where it was not watched.</param>
/// <param name="Said">What it wrote to its standard output.</param>
internal sealed record Reading(double Cpu, double Wall, double Peak, string Said);
