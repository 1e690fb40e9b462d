namespace OmaVideo.Core.Casting;

/// <summary>Models that providers were found to serve no more, remembered for all jobs.</summary>
public interface IAbsences
{
    /// <summary>As far as they are known here, in the order they were noted.</summary>
    IReadOnlyList<Absence> All { get; }

    /// <summary>Learns what others noted meanwhile.</summary>
    Task Learn(CancellationToken ct);

    Task Note(Absence absence, CancellationToken ct);
}

/// <summary>A provider said that it does not know the model.</summary>
public sealed record Absence(string Provider, string Model, DateTimeOffset At)
{
    /// <summary>How long it is taken at its word. After that the model is tried again: whoever looks after a deployment may have mended it.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    public bool Holds(Model model, DateTimeOffset now) => model.Is(Provider, Model) && now - At < Memory;
}
