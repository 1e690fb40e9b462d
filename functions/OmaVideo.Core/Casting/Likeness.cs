namespace OmaVideo.Core.Casting;

/// <summary>What a provider lets be done with the likeness of a real person.</summary>
public enum Likeness
{
    /// <summary>It says nothing, or nobody has looked.</summary>
    Unstated,

    /// <summary>Pictures of real people are refused.</summary>
    Refused,

    /// <summary>Taken where the person has agreed.</summary>
    WithConsent,
}
