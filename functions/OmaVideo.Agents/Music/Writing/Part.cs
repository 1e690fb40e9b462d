namespace OmaVideo.Agents.Music.Writing;

/// <summary>Who plays.</summary>
internal enum Part
{
    Pad,
    Strings,
    Keys,
    Pluck,
    Bells,
    Bass,
    Kick,
    Shaker,
    Hat,
    Boom,
    Swell,
}
