using System.Text.Json;
using OmaVideo.Local.Tests.Making;

namespace OmaVideo.Local.Tests.Playing;

/// <summary>What was made, as its viewers get it.</summary>
[Collection(nameof(Premiere))]
public sealed class PlayingTests(Premiere premiere)
{
    /// <summary>Plays two seconds, then jumps to near the end; tells what was seen on the way.</summary>
    private const string Play = """
        async ({ file, captions, chapters, jump }) => {
            const video = document.createElement('video');
            const once = name => new Promise((done, failed) => {
                video.addEventListener(name, done, { once: true });
                video.addEventListener('error', () => failed(new Error(`${file}: ${video.error?.message}`)), { once: true });
                setTimeout(() => failed(new Error(`${file}: no ${name} within 30 s, at ${video.currentTime} s`)), 30000);
            });
            const track = (kind, src) => {
                const track = Object.assign(document.createElement('track'), { kind, src, default: true });
                const loaded = new Promise((done, failed) => { track.onload = done; track.onerror = () => failed(new Error(`${src} cannot be read`)); });
                video.append(track);
                track.track.mode = 'hidden';
                return loaded.then(() => track.track.cues.length);
            };
            video.muted = true;
            video.src = file;
            document.body.append(video);
            await once('loadedmetadata');
            const cues = await Promise.all([track('captions', captions), track('chapters', chapters)]);
            await video.play();
            const times = [];
            await new Promise(done => {
                const seen = (_, frame) => {
                    times.push(frame.mediaTime);
                    frame.mediaTime > 2 ? done() : video.requestVideoFrameCallback(seen);
                };
                video.requestVideoFrameCallback(seen);
                once('ended').catch(() => {}).then(done);
            });
            const played = video.getVideoPlaybackQuality().totalVideoFrames;
            video.pause();
            const seeked = once('seeked');
            video.currentTime = jump;
            await seeked;
            const jumped = video.currentTime;
            const ended = once('ended');
            await video.play();
            await ended;
            return {
                duration: video.duration, width: video.videoWidth, height: video.videoHeight, captions: cues[0], chapters: cues[1],
                played, rising: times.every((time, i) => i === 0 || time > times[i - 1]), reached: times.at(-1), jumped, end: video.currentTime, error: video.error?.message ?? null,
            };
        }
        """;

    private const string Decode = """
        async ({ file }) => {
            const decoder = new ImageDecoder({ data: await (await fetch(file)).arrayBuffer(), type: 'image/webp' });
            await Promise.all([decoder.tracks.ready, decoder.completed]);
            const { frameCount, animated, repetitionCount } = decoder.tracks.selectedTrack;
            let length = 0, sizes = new Set();
            for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
                const { image } = await decoder.decode({ frameIndex });
                length += image.duration / 1e6;
                sizes.add(`${image.displayWidth}x${image.displayHeight}`);
                image.close();
            }
            return { frameCount, animated, endless: repetitionCount === Infinity, length, sizes: [...sizes] };
        }
        """;

    private const string Scrub = """
        async ({ track, sheet }) => {
            const image = new Image();
            image.src = sheet;
            await image.decode();
            const parts = [...(await (await fetch(track)).text()).matchAll(/#xywh=(\d+),(\d+),(\d+),(\d+)/g)].map(part => part.slice(1).map(Number));
            return { parts: parts.length, inside: parts.every(([x, y, w, h]) => x + w <= image.naturalWidth && y + h <= image.naturalHeight) };
        }
        """;

    [TheoryWithBrowser]
    [InlineData("mp4", "high", 1080)]
    [InlineData("mp4", "medium", 720)]
    [InlineData("mp4", "low", 480)]
    [InlineData("webm", "high", 1080)]
    [InlineData("webm", "medium", 720)]
    [InlineData("webm", "low", 480)]
    public async Task It_plays_jumps_and_ends_in_a_browser(string format, string quality, int side)
    {
        await Export(format, quality, $"{quality}.{format}");
        await using var browser = await Browser.Open(premiere.Folder);
        var seen = await browser.Run(Play, new { file = $"{quality}.{format}", captions = "video.vtt", chapters = "video-extras/chapters.vtt", jump = 14.2 });

        Assert.Equal((side, side), (seen.GetProperty("width").GetInt32(), seen.GetProperty("height").GetInt32()));
        Assert.InRange(seen.GetProperty("duration").GetDouble(), 14.99, format == "mp4" ? 15.001 : 15.03);
        Assert.True(seen.GetProperty("rising").GetBoolean());
        Assert.InRange(seen.GetProperty("reached").GetDouble(), 2, 3.5);
        Assert.InRange(seen.GetProperty("played").GetInt32(), 10, 150);
        Assert.InRange(seen.GetProperty("jumped").GetDouble(), 14.19, 14.21);
        Assert.InRange(seen.GetProperty("end").GetDouble(), 14.9, 15.03);
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("error").ValueKind);
        Assert.Equal(Cues("video.vtt"), seen.GetProperty("captions").GetInt32());
        Assert.Equal(Cues("video-extras/chapters.vtt"), seen.GetProperty("chapters").GetInt32());
    }

    [TheoryWithBrowser]
    [InlineData("video-extras/preview.webp")]
    public async Task The_preview_moves_and_never_ends(string file)
    {
        await using var browser = await Browser.Open(premiere.Folder);
        var seen = await browser.Run(Decode, new { file });

        Assert.True(seen.GetProperty("animated").GetBoolean() && seen.GetProperty("endless").GetBoolean());
        Assert.InRange(seen.GetProperty("length").GetDouble(), 3, 5);
        Assert.InRange(seen.GetProperty("frameCount").GetInt32(), 36, 60);
        Assert.Equal("480x480", Assert.Single(seen.GetProperty("sizes").EnumerateArray()).GetString());
    }

    [TheoryWithBrowser]
    [InlineData("video-extras/sprites.vtt", "video-extras/sprites.jpg")]
    public async Task Whoever_scrubs_finds_every_small_picture_on_the_sheet(string track, string sheet)
    {
        await using var browser = await Browser.Open(premiere.Folder);
        var seen = await browser.Run(Scrub, new { track, sheet });

        Assert.Equal((15, true), (seen.GetProperty("parts").GetInt32(), seen.GetProperty("inside").GetBoolean()));
    }

    private int Cues(string track) => File.ReadAllText(Path.Combine(premiere.Folder, track)).Split("-->").Length - 1;

    private async Task Export(string format, string quality, string file)
    {
        Assert.True(premiere.Ended.ExitCode == 0, premiere.Ended.Error + premiere.Ended.Output);
        var job = JsonDocument.Parse(premiere.Ended.Output.Split('\n')[0]).RootElement.GetProperty("job").GetString()!;
        var ended = await premiere.Cli.Run("export", job, "--format", format, "--quality", quality, "--out", file);
        Assert.True(ended.ExitCode == 0, ended.Error);
    }
}
