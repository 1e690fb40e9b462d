using System.ClientModel;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using OmaVideo.Agents.Prompts;
using OmaVideo.Agents.Providers;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Costs;
using OmaVideo.Core.Rendering;
using OmaVideo.Core.Workflow;
using OpenAI.Images;

namespace OmaVideo.Agents.OpenAi;

/// <summary>Has an image model paint a guest into a scene, after both pictures. Pictures in frames are left to whoever hangs them.</summary>
public sealed class OpenAiGuestPlacer(Model model, OpenAiWire wire, Purse purse, IFfmpeg ffmpeg) : IGuestPlacer
{
    /// <summary>Bytes of a picture the API takes.</summary>
    private const long LargestPicture = 50L * 1024 * 1024;

    private static readonly Prompt Words = Prompt.Named("guest");

    private readonly ImageOrder order = new(model, wire, purse, Words.Version);

    public string Maker => order.Maker;

    public bool Places(AppearanceKind kind) => kind == AppearanceKind.InScene;

    public async Task Place(GuestPlacing placing, string still, string portrait, string result, CancellationToken ct)
    {
        var (scene, guest) = (await Read(still, ct), await Read(portrait, ct));
        var words = Words.With(
            ("side", placing.Appearance.Side == Side.Left ? "left" : "right"),
            ("height", FormattableString.Invariant($"{placing.Appearance.Height * 100:0}")),
            ("scene", placing.Prompt),
            ("avoid", Avoided.Sentence));
        var painted = $"{result}.painted.png";
        var called = new { placing, Scene = Convert.ToHexStringLower(SHA256.HashData(scene)), Guest = Convert.ToHexStringLower(SHA256.HashData(guest)) };
        await order.Pay(called, words, 2, painted, bill => wire.Ask(bill, client => Edit(client, words, placing, scene, guest, ct), ct), ct);
        await Fit(painted, await Signature.SizeOfPng(still, ct), result, ct);
    }

    /// <summary>The package's own method takes one picture only.</summary>
    private async Task<ClientResult<GeneratedImageCollection>> Edit(OpenAI.OpenAIClientOptions client, string words, GuestPlacing placing, byte[] scene, byte[] guest, CancellationToken ct)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(model.Name), "model" },
            { new StringContent(words), "prompt" },
            { new StringContent($"{order.SizeFor(placing.Look.AspectRatio)}"), "size" },
            { new StringContent($"{ImageOrder.Quality}"), "quality" },
            { new StringContent("png"), "output_format" },
            { Picture(scene), "image[]", "scene.png" },
            { Picture(guest), "image[]", "guest.png" },
        };
        var body = BinaryContent.Create(BinaryData.FromBytes(await form.ReadAsByteArrayAsync(ct)));
        var answer = await new ImageClient(model.Name, wire.Access, client).GenerateImageEditsAsync(body, $"{form.Headers.ContentType}", new() { CancellationToken = ct });
        return ClientResult.FromValue((GeneratedImageCollection)answer, answer.GetRawResponse());
    }

    private static ByteArrayContent Picture(byte[] png) => new(png) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };

    private static async Task<byte[]> Read(string picture, CancellationToken ct) => new FileInfo(picture).Length < LargestPicture
        ? await File.ReadAllBytesAsync(picture, ct)
        : throw new StepException(StepFailure.Invalid, $"A picture for the model is larger than the {LargestPicture / (1024 * 1024)} MB that are taken.");

    /// <summary>Models paint in sizes of their own.</summary>
    private Task<string> Fit(string painted, Core.Scenes.FrameSize size, string result, CancellationToken ct) => ffmpeg.Run(
        new FfmpegCommand(
        [
            "-v", "error", "-f", "png_pipe", "-i", painted, "-frames:v", "1",
            "-vf", FormattableString.Invariant($"scale={size.Width}:{size.Height}:force_original_aspect_ratio=increase:flags=lanczos,crop={size.Width}:{size.Height},format=rgb24"),
            "-map_metadata", "-1", "-fflags", "+bitexact", "-c:v", "png", "-f", "image2", "-update", "1", result,
        ]),
        ct);
}
