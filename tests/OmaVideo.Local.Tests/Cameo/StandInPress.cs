using System.Collections.Concurrent;
using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Scenes;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>Draws, renders and joins at once: what comes out holds the bytes of what went in, and everything is counted.</summary>
internal sealed class StandInPress : IIllustrator, IPictureFitter, ICutRenderer, IAssembler
{
    public string Maker => "press/test";

    /// <summary>Where artefacts lie; nothing of them goes into what is made unless told.</summary>
    public IArtifactStore? Artifacts { get; set; }

    /// <summary>Called as it begins to render or to join, with which of both; may throw or wait.</summary>
    public Func<string, CancellationToken, Task> Beginning { get; set; } = (_, _) => Task.CompletedTask;

    public ConcurrentQueue<SceneDrawing> Drawn { get; } = new();

    public ConcurrentQueue<Cut> Rendered { get; } = new();

    public ConcurrentQueue<Assembly> Assembled { get; } = new();

    public Task Draw(SceneDrawing drawing, string file, CancellationToken ct)
    {
        Drawn.Enqueue(drawing);
        return File.WriteAllTextAsync(file, drawing.Prompt, ct);
    }

    public Task Fit(FittingOrder order, string file, CancellationToken ct) => Join([order.Picture], file, ct);

    public async Task Render(IReadOnlyList<Cut> cuts, IReadOnlyList<string> files, CancellationToken ct)
    {
        await Beginning("render", ct);
        foreach (var (cut, file) in cuts.Zip(files))
        {
            Rendered.Enqueue(cut);
            await Join([cut.From.Still, .. cut.To is { } to ? new[] { to.Still } : []], file, ct);
        }
    }

    public async Task Assemble(Assembly assembly, string file, CancellationToken ct)
    {
        await Beginning("assemble", ct);
        Assembled.Enqueue(assembly);
        await Join(assembly.Cuts, file, ct);
    }

    private async Task Join(IReadOnlyList<Artifact> parts, string file, CancellationToken ct)
    {
        await using var whole = File.Create(file);
        if (Artifacts is null)
            return;
        foreach (var part in parts)
            await whole.WriteAsync(await File.ReadAllBytesAsync(await Artifacts.Open(part, ct), ct), ct);
    }
}
