using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;
using OmaVideo.Media.Cards;
using OmaVideo.Media.Cuts;
using OmaVideo.Media.Frames;

namespace OmaVideo.Media.Tests.Golden;

public sealed class GoldenFramesTests : IDisposable
{
    private readonly MediaFolder media = new();
    private readonly Dictionary<(string, FrameSize), Plate> plates = [];

    public void Dispose() => media.Dispose();

    [Theory]
    [InlineData(AspectRatio.Landscape)]
    [InlineData(AspectRatio.Portrait)]
    [InlineData(AspectRatio.Square)]
    public async Task Titles_closings_and_captions_of_every_style_look_as_they_did(AspectRatio ratio)
    {
        var frames = new List<(string, Frame)>();
        foreach (var style in Enum.GetValues<Style>())
        {
            // Two looks of one cut: a title over a plain caption, then a closing over one whose third word is said.
            var cut = (await Cut(new Look(style, Tone.Friendly, ratio, 1), Day)) with
            {
                Frames = 200,
                Overlays =
                [
                    new(new(CardKind.Title, ["The lamp that follows the sun"]), -50, 90), new(new(CardKind.Caption, Caption(ratio)), -50, 90),
                    new(new(CardKind.Closing, ["Order yours before spring", "The lamp that follows the sun"]), 100, 300),
                    new(new(CardKind.Caption, Caption(ratio), [0, 10, 20, 100, 110, 120, 130, 140, 150]), 100, 300),
                ],
            };
            frames.AddRange(await Film(cut, ($"{ratio}-{style}-title", 50), ($"{ratio}-{style}-closing", 150)));
        }

        await GoldenFolder.Compare(media, frames);
    }

    [Theory]
    [InlineData(Transition.Crossfade, Style.Professional)]
    [InlineData(Transition.Dip, Style.Cinematic)]
    [InlineData(Transition.Dip, Style.Minimalist)]
    [InlineData(Transition.Slide, Style.Modern)]
    [InlineData(Transition.Wipe, Style.Playful)]
    public async Task Every_transition_looks_as_it_did_at_its_start_in_its_midst_and_at_its_end(Transition transition, Style style)
    {
        var cut = await Crossing(transition, style, Day, Night);
        var (names, last) = ($"{transition}-{style}", cut.Frames - 1);
        await GoldenFolder.Compare(media, await Film(cut, ($"{names}-1", 0), ($"{names}-2", last / 3), ($"{names}-3", 2 * last / 3), ($"{names}-4", last)));
    }

    [Theory]
    [InlineData(Transition.Slide, Style.Modern)]
    [InlineData(Transition.Wipe, Style.Playful)]
    public async Task A_transition_that_goes_the_wrong_way_is_noticed(Transition transition, Style style)
    {
        var cut = await Crossing(transition, style, Night, Day);
        var (names, last) = ($"{transition}-{style}", cut.Frames - 1);
        var backwards = await Film(cut, ($"{names}-1", last), ($"{names}-2", last - (last / 3)), ($"{names}-3", last - (2 * last / 3)), ($"{names}-4", 0));
        Assert.Contains(await GoldenFolder.Likeness(media, backwards), likeness => likeness < GoldenFolder.Alike - 0.03);
    }

    [Fact]
    public async Task Every_script_is_shaped_and_ordered_as_it_was_with_the_word_that_is_said_where_it_stands()
    {
        (string Name, string[] Lines, int Word)[] scripts =
        [
            ("hebrew", ["המנורה הולכת אחרי השמש,", "מהבוקר ועד הערב."], 1), ("arabic", ["مقهى صغير يجمع الجيران", "كل صباح في الشارع القديم."], 2),
            ("mixed", ["הסרטון Lumen Desk Lamp", "עולה 25 שקלים."], 2), ("japanese", ["駅前の小さな本屋は、", "夜になると灯りがともります。"], 1), ("chinese", ["一盏跟随太阳的台灯，", "从早到晚陪着你。"], 4),
        ];
        var cut = (await Cut(new Look(Style.Modern, Tone.Friendly, AspectRatio.Landscape, 1), Day)) with
        {
            Frames = 1000,
            Overlays = [.. scripts.SelectMany((script, i) => new Overlay[]
            {
                new(new(CardKind.Title, [script.Lines[0]]), i * 100, (i * 100) + 90),
                new(new(CardKind.Caption, script.Lines, [.. CaptionWords.Of(script.Lines).Select((_, k) => k <= script.Word ? k : 1000)]), i * 100, (i * 100) + 90),
            })],
        };
        await GoldenFolder.Compare(media, await Film(cut, [.. scripts.Select((script, i) => ($"script-{script.Name}", (i * 100) + 50))]));
    }

    [Theory]
    [InlineData(AspectRatio.Landscape)]
    [InlineData(AspectRatio.Portrait)]
    [InlineData(AspectRatio.Square)]
    public async Task A_logo_and_a_watermark_look_as_they_did(AspectRatio ratio)
    {
        var logo = await Drawing("logo", 600, 240, """<rect x="20" y="20" width="200" height="200" rx="60" fill="#e4572e"/><circle cx="400" cy="120" r="100" fill="#14263a" fill-opacity="0.8"/>""");
        var cut = (await Cut(new Look(Style.Professional, Tone.Neutral, ratio, 1), Day)) with
        {
            Logo = logo,
            Overlays = [new(new(CardKind.Title, ["Lumen"]), -50, 300), new(new(CardKind.Caption, Caption(ratio)), -50, 300), new(new(CardKind.Watermark, ["© Lumen & friends <2026>"]), 0, 200)],
        };
        await GoldenFolder.Compare(media, await Film(cut, ($"{ratio}-marks", 50)));
    }

    private static string[] Caption(AspectRatio ratio) =>
        ratio == AspectRatio.Landscape ? ["In the morning it wakes your desk", "with clear daylight."] : ["In the morning", "it wakes your desk."];

    private async Task<Cut> Crossing(Transition transition, Style style, string from, string to)
    {
        var cut = await Cut(new Look(style, Tone.Friendly, AspectRatio.Landscape, 1), from);
        return cut with { Frames = transition.Frames(), Transition = transition, To = cut.From with { Still = await Drawing("to", 640, 360, to) } };
    }

    private async Task<Cut> Cut(Look look, string picture)
    {
        var size = FrameSize.Of(look.AspectRatio, Preset.Draft);
        return new(size, 100, new Shot(await Drawing("from", 640, 360, picture), MediaFolder.Still, 100, 0), null, Transition.Cut, [], look, Preset.Draft);
    }

    private async Task<List<(string Name, Frame Frame)>> Film(Cut cut, params (string Name, int Frame)[] wanted)
    {
        var from = await Pictures(cut.From, cut.Size);
        var to = cut.To is null ? null : await Pictures(cut.To, cut.Size);
        IReadOnlyList<Layer> layers = [.. (await new CardPress(media.Ffmpeg).Print([cut], media.Folder, default))[0], .. await new LogoPress(media.Ffmpeg, media).Print(cut, default)];
        var setup = new Setup(cut, from, to, layers, CutRenderer.Through(cut.Look));
        var frames = new List<(string, Frame)>();
        foreach (var (name, frame) in wanted)
        {
            var desk = new Desk(cut.Size, Lanes.AreThere);
            await setup.Load(frame, desk, default);
            setup.Film(frame, desk);
            frames.Add((name.ToLowerInvariant(), desk.Frame));
        }

        return frames;
    }

    private async Task<StillPictures> Pictures(Shot shot, FrameSize size)
    {
        if (!plates.TryGetValue((shot.Still.Name, size), out var plate))
            plates[(shot.Still.Name, size)] = plate = await media.Plate(shot.Still, size);
        return new(plate, new CameraPath(shot, size));
    }

    private async Task<Artifact> Drawing(string name, int width, int height, string svg)
    {
        if (File.Exists(media.PathOf($"{name}.png")))
            return media.Artifact($"{name}.png");
        await File.WriteAllTextAsync(media.PathOf($"{name}.svg"), Svg.Document(width, height, svg));
        return await media.Made($"{name}.png", "-f", "svg_pipe", "-i", $"{name}.svg", "-frames:v", "1", "-pix_fmt", "rgba");
    }

    /// <summary>Morning hills: nothing of it is alike on both sides.</summary>
    private const string Day = """
        <rect width="640" height="360" fill="#f6d9b8"/><circle cx="150" cy="120" r="60" fill="#f29a4a"/>
        <path d="M0 260L160 170L330 280L480 200L640 290V360H0z" fill="#7aa37c"/><path d="M0 320L640 290V360H0z" fill="#3f6b53"/>
        <rect x="470" y="180" width="70" height="90" fill="#b5473c"/><path d="M460 185L505 140L550 185z" fill="#5b2a2f"/>
        """;

    /// <summary>The sea at night.</summary>
    private const string Night = """
        <rect width="640" height="360" fill="#1d2b53"/><circle cx="500" cy="80" r="40" fill="#e8e6d9"/>
        <rect y="220" width="640" height="140" fill="#15203b"/><path d="M90 220h180l-40 50h-100z" fill="#c05a4e"/><path d="M180 90v125h-80z" fill="#d9dfe8"/><path d="M190 110v105h60z" fill="#aab4c8"/>
        """;
}
