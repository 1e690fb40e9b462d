using OmaVideo.Core.Cameo;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Tests.Cameo;

/// <summary>Takes any file that begins with a picture's first byte for a portrait, as it is.</summary>
internal sealed class StandInPortraitist : IPortraitist
{
    public string Maker => "portraits/test";

    public int Made { get; private set; }

    public async Task<Portrait> Normalise(string photo, string result, CancellationToken ct)
    {
        var bytes = await File.ReadAllBytesAsync(photo, ct);
        if (bytes is [] or [not 0x89, ..])
            throw new StepException(StepFailure.Refused, "The file is no picture.");
        await File.WriteAllBytesAsync(result, [.. bytes, .. "portrait"u8], ct);
        Made++;
        return new(512, 512, 0.5, FaceFinding.NotSought);
    }
}
