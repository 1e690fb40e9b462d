using System.CommandLine;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Local.CommandLine;

/// <summary>What moves in the scenes: <c>--motion</c>.</summary>
internal sealed class MotionOption
{
    private static readonly Dictionary<string, SceneMotion> Choices = new()
    {
        ["still"] = SceneMotion.Still,
        ["clip_or_still"] = SceneMotion.ClipOrStill,
        ["clip"] = SceneMotion.Clip,
    };

    private readonly Option<string> motion = new("--motion")
    {
        Description = "What moves in the scenes: the camera over a still, or the picture itself, filmed by a model; with clip_or_still a scene that cannot be filmed stands still and says why",
        HelpName = string.Join('|', Choices.Keys),
        DefaultValueFactory = _ => "still",
    };

    public MotionOption(Command command)
    {
        motion.AcceptOnlyFromAmong([.. Choices.Keys]);
        command.Add(motion);
    }

    public SceneMotion Of(ParseResult parsed) => Choices[parsed.GetValue(motion)!];
}
