using OmaVideo.Agents.Absent;
using OmaVideo.Agents.Gateway;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Agents.Replicate;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents;

/// <summary>Who plays a role: the model that is cast for it, and whoever is here anyway where none is. Looked up for each step anew.</summary>
public static class HiredCrew
{
    public const string OpenAi = "openai";
    public const string Replicate = "replicate";
    public const string Gateway = "gateway";

    public static IReadOnlyList<Engagement> Roles { get; } =
    [
        Of<IModerator>(Role.Moderation, (OpenAi, (model, crew) => Find<OpenAiWire>(crew) is { Moderates: true } wire ? new OpenAiModerator(model, wire) : new NoModerator())),
        Of<IScriptWriter>(Role.Script, (OpenAi, (model, crew) => new OpenAiScriptWriter(model, Find<OpenAiWire>(crew), Find<Purse>(crew)))),
        Of<IIllustrator>(
            Role.Image,
            (OpenAi, (model, crew) => new OpenAiIllustrator(model, Find<OpenAiWire>(crew), Find<Purse>(crew))),
            (Replicate, (model, crew) => new ReplicateIllustrator(model, Find<ReplicateWire>(crew), Find<Purse>(crew)))),
        Of<IGuestPlacer>(Role.ImageEdit, (OpenAi, (model, crew) => new OpenAiGuestPlacer(model, Find<OpenAiWire>(crew), Find<Purse>(crew), Find<IFfmpeg>(crew)))),
        Of<IFilmmaker>(
            Role.Clip,
            (Replicate, (model, crew) => new ReplicateFilmmaker(model, Find<ReplicateWire>(crew), Find<Purse>(crew), Find<IArtifactStore>(crew), Find<IFfmpeg>(crew))),
            (Gateway, (model, crew) => new GatewayFilmmaker(model, Find<GatewayWire>(crew), Find<Purse>(crew), Find<IArtifactStore>(crew), Find<IFfmpeg>(crew)))),
        Of<INarrator>(Role.Narration, (OpenAi, (model, crew) => new OpenAiNarrator(model, Find<OpenAiWire>(crew), Find<Purse>(crew), Find<IFfmpeg>(crew)))),
    ];

    private static Engagement Of<T>(Role role, params (string Provider, Func<Model, IServiceProvider, T> Hire)[] players)
        where T : class
    {
        return new(typeof(T), (crew, here) => Find<Cast>(crew).For(role) is { } model ? Hire(model, crew) : here());

        T Hire(Model model, IServiceProvider crew) => players.FirstOrDefault(player => player.Provider == model.Provider).Hire is { } hire
            ? hire(model, crew)
            : throw new StepException(StepFailure.Invalid, $"The catalogue has {model.Name} for the role {role}, and nobody here knows how to ask {model.Provider} for that.");
    }

    private static T Find<T>(IServiceProvider crew) => (T)(crew.GetService(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not registered."));
}
