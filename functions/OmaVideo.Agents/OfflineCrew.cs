using OmaVideo.Agents.Absent;
using OmaVideo.Agents.Music;
using OmaVideo.Agents.Scripts;
using OmaVideo.Agents.Visual.Offline;
using OmaVideo.Agents.Voice;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents;

/// <summary>Who writes, draws, speaks and composes on this machine alone.</summary>
public static class OfflineCrew
{
    /// <summary>A role's port, and who plays it.</summary>
    public static IReadOnlyList<(Type Role, Type Player)> Roles { get; } =
    [
        (typeof(IModerator), typeof(NoModerator)),
        (typeof(IScriptWriter), typeof(OfflineScriptWriter)),
        (typeof(IIllustrator), typeof(OfflineIllustrator)),
        (typeof(IFilmmaker), typeof(NoFilmmaker)),
        (typeof(INarrator), typeof(OfflineNarrator)),
        (typeof(IComposer), typeof(OfflineComposer)),
    ];
}
