using System.Diagnostics;
using OmaVideo.Core.Workflow;
using OmaVideo.Media.Assets;
using OmaVideo.Media.Ffmpeg;
using OmaVideo.Media.Portraits;

namespace OmaVideo.Campaigns.Hostile;

/// <summary>Pictures, films and sound with some of their bytes wrong, brought as assets and as faces.</summary>
internal static class DamagedMedia
{
    private static readonly (string Name, string[] Made)[] Seeds =
    [
        ("a.png", ["-f", "lavfi", "-i", "testsrc2=s=320x240", "-frames:v", "1"]),
        ("a.jpg", ["-f", "lavfi", "-i", "testsrc2=s=320x240", "-frames:v", "1"]),
        ("a.gif", ["-f", "lavfi", "-i", "testsrc2=s=120x90:r=5:d=1"]),
        ("a.webp", ["-f", "lavfi", "-i", "testsrc2=s=320x240", "-frames:v", "1"]),
        ("a.mp4", ["-f", "lavfi", "-i", "testsrc2=s=160x120:d=1", "-f", "lavfi", "-i", "sine=d=1", "-c:v", "libx264", "-preset", "ultrafast"]),
        ("a.mp3", ["-f", "lavfi", "-i", "sine=d=1"]),
        ("a.wav", ["-f", "lavfi", "-i", "sine=d=1"]),
    ];

    public static async Task Run(Report report, Random dice, int files, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("omavideo-media-");
        try
        {
            var ffmpeg = new FfmpegRunner(FfmpegPrograms.Find(Environment.GetEnvironmentVariable("PATH")));
            foreach (var (name, made) in Seeds)
                await ffmpeg.Run(new(["-v", "error", .. made, Path.Combine(folder.FullName, name)]), ct);

            var archivist = new Archivist(ffmpeg, null!);
            var portraitist = new Portraitist(ffmpeg, archivist);
            var (taken, slowest, odd) = (0, TimeSpan.Zero, new List<string>());
            for (var i = 0; i < files; i++)
            {
                var seed = Seeds[i % Seeds.Length].Name;
                var file = Path.Combine(folder.FullName, $"damaged{Path.GetExtension(seed)}");
                await File.WriteAllBytesAsync(file, Damage.Done(await File.ReadAllBytesAsync(Path.Combine(folder.FullName, seed), ct), dice), ct);
                var clock = Stopwatch.StartNew();
                try
                {
                    var what = await archivist.Recognise(file, ct);
                    await archivist.Clean(file, what, Path.Combine(folder.FullName, $"copy.{what.Extension}"), ct);
                    taken++;
                    await portraitist.Normalise(file, Path.Combine(folder.FullName, "portrait.png"), ct);
                }
                catch (StepException e) when (e.Kind is StepFailure.Invalid or StepFailure.Refused)
                {
                    if (e.Message.Contains(folder.FullName, StringComparison.Ordinal))
                        odd.Add($"file {i} ({seed}) tells of a path");
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    odd.Add($"file {i} ({seed}): {e.GetType().Name} {e.Message}");
                }

                slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            }

            report.Figure($"of {files} damaged files, taken all the same", $"{taken}");
            report.Promise("the slowest of them, s", $"{slowest.TotalSeconds:0.0}", "below 60", slowest < TimeSpan.FromMinutes(1));
            report.None("neither taken nor refused in words", odd);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
