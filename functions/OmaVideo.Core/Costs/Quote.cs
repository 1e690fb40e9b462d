using System.Text;
using System.Text.Json;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Scenes;
using OmaVideo.Core.Scripts;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Core.Costs;

/// <summary>What an order costs at the catalogue's prices, line by line; no lines for what nobody takes money for.</summary>
public sealed record Quote(IReadOnlyList<QuoteLine> Lines)
{
    /// <summary>Bytes of what a writer or an illustrator is told beside the brief and the scene.</summary>
    private const int Instructions = 2_000;

    /// <summary>Bytes of a scene's visual prompt.</summary>
    private const int ScenePrompt = 300;

    /// <summary>A script that breaks a rule is written once more.</summary>
    private const int MostScripts = 2;

    /// <summary>A picture the supervisor is not content with is drawn once more.</summary>
    private const int MostPictures = 2;

    public CostRange Total => Lines.Aggregate(CostRange.Nothing, (sum, line) => sum + line.Cost);

    public static Quote Of(VideoOrder order, Cast? cast)
    {
        if (cast is null)
            return new([]);
        var asked = Instructions + Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(order.Brief, Wire.Json));
        var rooms = Rooms(order);
        return new(
        [
            .. Line(Phase.Scripting, Role.Script, order.Board is null && order.Given?.Scenes is null ? [Consumption.Text(asked)] : [], MostScripts, order, cast),
            .. Line(Phase.Drawing, Role.Image, [.. Enumerable.Repeat(Consumption.Picture(Instructions + ScenePrompt), Drawn(order))], MostPictures, order, cast),
            .. Line(Phase.Drawing, Role.Clip, Filmed(order, cast), MostPictures, order, cast),
            .. Line(Phase.Narrating, Role.Narration, [.. rooms.Select(room => Consumption.Speech(room, 6 * Pace.MostWords(room)))], 1, order, cast),
        ]);
    }

    /// <summary>How many scenes the video has.</summary>
    public static int Scenes(VideoOrder order) => Rooms(order).Count;

    /// <summary>Seconds each scene has room to speak in.</summary>
    private static IReadOnlyList<double> Rooms(VideoOrder order)
    {
        var scenes = Pace.Scenes(order.Brief.Duration);
        IEnumerable<double> seconds = order.Board?.Scenes.Select(scene => scene.Seconds)
            ?? order.Given?.Scenes?.Select(scene => scene.Seconds)
            ?? Enumerable.Repeat((double)order.Brief.Duration / scenes, scenes);
        return [.. seconds.Select(Pace.Room)];
    }

    /// <summary>How many pictures are drawn: none where the storyboard is there, and none for scenes whose picture somebody brought.</summary>
    private static int Drawn(VideoOrder order) =>
        order.Board is not null || order.Given?.Pictures is { Count: > 0 } ? 0
        : order.Given?.Scenes?.Count(scene => scene.Picture is null) ?? Pace.Scenes(order.Brief.Duration);

    /// <summary>What is filmed: the drawn scenes, where the order wants them to move.</summary>
    private static IReadOnlyList<Consumption> Filmed(VideoOrder order, Cast cast) => order.Motion == SceneMotion.Still || cast.For(Role.Clip) is not { } model
        ? []
        : [.. Enumerable.Repeat(Consumption.Clip(model.LengthFor((double)order.Brief.Duration / Math.Max(1, Scenes(order)))), Drawn(order))];

    /// <param name="times">How often each call is made at most.</param>
    private static IEnumerable<QuoteLine> Line(Phase phase, Role role, IReadOnlyList<Consumption> calls, int times, VideoOrder order, Cast cast)
    {
        if (calls.Count == 0 || cast.For(role) is not { } model)
            yield break;
        var units = calls.SelectMany(call => call.BilledBy(model)).GroupBy(amount => amount.Unit).Select(unit => new QuotedUnit(unit.Key, unit.Sum(amount => amount.Usual))).ToList();
        var cost = calls.Aggregate(CostRange.Nothing, (sum, call) => sum + call.With(model));

        // What belongs to a storyboard that is there already may be made already, and then costs nothing.
        yield return new(phase, role, model.Provider, model.Name, calls.Count, units, cost with { Least = order.Board is null ? cost.Least : 0, Most = times * cost.Most });
    }
}

/// <summary>What one role's work on an order costs.</summary>
/// <param name="Calls">How many calls it usually takes.</param>
/// <param name="Units">What all of them together usually take.</param>
public sealed record QuoteLine(Phase Phase, Role Role, string Provider, string Model, int Calls, IReadOnlyList<QuotedUnit> Units, CostRange Cost);

/// <param name="Count">How many of the unit.</param>
public sealed record QuotedUnit(Unit Unit, decimal Count);
