namespace OmaVideo.Agents.Scripts.Revising;

/// <summary>What a person wants changed about a scene.</summary>
internal enum ChangeKind
{
    /// <summary>Words to be spoken as they are.</summary>
    Say,
    Shorter,
    Longer,

    /// <summary>Another tone; <see cref="Change.What"/> names it.</summary>
    Voice,
    Mention,
    KeepQuietAbout,

    /// <summary><see cref="Change.What"/> gives way to <see cref="Change.With"/>, in words and picture.</summary>
    Replace,
    Show,
    Without,

    /// <summary>Time of day, weather or brightness of the picture.</summary>
    Light,

    /// <summary>Anything else is about the picture.</summary>
    Picture,
}

internal sealed record Change(ChangeKind Kind, string What = "", string With = "");
