using System.Text.Json;
using OmaVideo.Agents.Scripts;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Sound;
using OmaVideo.Core.Storyboards;
using OmaVideo.Core.Workflow;
using OmaVideo.Functions.Flow;

namespace OmaVideo.Functions.Tests.Flow;

public class MessageSizeTests
{
    private const int Most = 16 * 1024;

    /// <summary>A history is read at every replay, and a queue message that is larger takes the way through a blob.</summary>
    [Fact]
    public async Task No_message_of_the_longest_video_is_larger_than_16_KB()
    {
        var description = string.Concat(Enumerable.Range(0, 400).Select(i => $"The lamp number {i} follows the sun and keeps warm. "))[..5000].Trim();
        var order = new VideoOrder(new Brief("The lamp", description, 180));
        var script = await new OfflineScriptWriter().Write(new ScriptOrder(order.Brief, 1), default);
        var drawings = script.Drawings(order);
        var board = Storyboard.From(script, Dailies.Of(drawings, [.. drawings.Select(_ => new Still(Made("stills"), "offline-illustrator/12"))]));
        var timeline = Timeline.Of(order, board, [.. board.Scenes.Select(scene => new Narration(Made("voices"), Pace.Room(scene.Seconds), "flite/12"))]);

        object[] messages =
        [
            new Production(order, House.Quick),
            new Outcome<Script>(script),
            new Telling("01k9v3m8q2x7d4twzh", "20261121104101000:12", new StoryboardPresented(board, Made("sheets"), DateTimeOffset.UnixEpoch), DateTimeOffset.UnixEpoch),
            new SoundMix(180, timeline.Voices, Made("music")),
            timeline.Assembly([.. timeline.Cuts.Select(_ => Made("cuts"))], Made("sounds"), board.Title, order.Brief.Language),
            .. timeline.Cuts,
        ];

        Assert.Equal(36, board.Scenes.Count);
        Assert.All(messages, message => Assert.InRange(JsonSerializer.SerializeToUtf8Bytes(message, Wire.Json).Length, 1, Most));
    }

    private static Artifact Made(string kind) => new($"{kind}/{new string('a', 40)}.png", 123_456_789);
}
