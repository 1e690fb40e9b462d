using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Scripts;
using OmaVideo.Agents.Visual.Offline;
using OmaVideo.Agents.Voice;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;

namespace OmaVideo.Agents;

/// <summary>Who writes, draws and speaks: the model that is cast for the role, and the offline crew where none is. Looked up for each step anew.</summary>
public static class HiredCrew
{
    public static IReadOnlyList<(Type Role, Func<IServiceProvider, object> Player)> Roles { get; } =
    [
        (typeof(IScriptWriter), Either<OfflineScriptWriter>(Role.Script, (model, crew) => new OpenAiScriptWriter(model, Find<OpenAiWire>(crew), Find<Purse>(crew)))),
        (typeof(IIllustrator), Either<OfflineIllustrator>(Role.Image, (model, crew) => new OpenAiIllustrator(model, Find<OpenAiWire>(crew), Find<Purse>(crew)))),
        (typeof(INarrator), Either<OfflineNarrator>(Role.Narration, (model, crew) => new OpenAiNarrator(model, Find<OpenAiWire>(crew), Find<Purse>(crew), Find<IFfmpeg>(crew)))),
    ];

    private static Func<IServiceProvider, object> Either<TOffline>(Role role, Func<Model, IServiceProvider, object> hire)
        where TOffline : notnull => crew => Find<Cast>(crew).For(role) is { } model ? hire(model, crew) : Find<TOffline>(crew);

    private static T Find<T>(IServiceProvider crew) => (T)(crew.GetService(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not registered."));
}
