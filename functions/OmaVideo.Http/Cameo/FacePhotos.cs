using OmaVideo.Core.Artifacts;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Cameo;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Http.Cameo;

/// <summary>Takes guests in by the photo an order brings: in itself, or as an upload, which then is an asset no more.</summary>
public sealed class FacePhotos(GuestDesk desk, AssetDesk assetDesk, IAssetStore assets, IArtifactStore artifacts, IGuestStore guests)
{
    private const string Pointer = "/face_image";
    private const string AssetPointer = "/face_asset_id";

    /// <summary>What is wrong with what was brought; null for nothing that can be told before it is looked at.</summary>
    internal static Fault? FaultOf(CameoOrder order) => (order.FaceAsset, order.FaceImage) switch
    {
        (null, null) => new(Pointer, FaultRule.Required, "a photo, here or as face_asset_id", "nothing"),
        ({ }, { }) => new(Pointer, FaultRule.Unknown, "either face_image or face_asset_id", "both"),
        _ => null,
    };

    /// <returns>The guest, or what is wrong with the photo.</returns>
    /// <exception cref="StepException">Exhausted: there is no room or no time for it just now.</exception>
    internal async Task<(Admitted? Guest, Fault? Fault)> Admit(CameoOrder order, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        var at = order.FaceAsset is null ? Pointer : AssetPointer;
        try
        {
            var admitted = order.FaceAsset is { } id ? await FromAsset(id, by with { Asset = id }, now, ct) : await FromText(order.FaceImage!, by, now, ct);
            return admitted is null ? (null, new(at, FaultRule.Length, $"a photo of at most {GuestDesk.MostBytes / 1024 / 1024} MB", "a larger one")) : (admitted, null);
        }
        catch (NoSuchPhotoException)
        {
            return (null, new(at, FaultRule.NotFound, "the identity of one of your assets", Shown.Safely(order.FaceAsset!)));
        }
        catch (FormatException)
        {
            return (null, new(at, FaultRule.Characters, "a picture in base64", "text that is no base64"));
        }
        catch (StepException e) when (e.Kind is StepFailure.Refused or StepFailure.Invalid)
        {
            return (null, new(at, FaultRule.Media, "a clear photo of one face", e.Message));
        }
    }

    private async Task<Admitted?> FromText(string text, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        var photo = Convert.FromBase64String(text.StartsWith("data:", StringComparison.Ordinal) ? text[(text.IndexOf(',') + 1)..] : text);
        using var stream = new MemoryStream(photo, writable: false);
        return await desk.Admit(stream, by, now, ct);
    }

    private async Task<Admitted?> FromAsset(string id, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        if (await assets.Find(by.Owner, id, ct) is not { } asset)
            return await FromBefore(id, by, now, ct);
        if (asset.Material.Kind != AssetKind.Image)
            throw new StepException(StepFailure.Refused, "The asset is no picture.");

        Admitted? admitted;
        await using (var file = File.OpenRead(await artifacts.Open(asset.Material.Content, ct)))
            admitted = await desk.Admit(file, by with { Copy = asset.Material.Content.Name }, now, ct);
        if (admitted is not null)
            await assetDesk.RemoveAllOf(asset, ct);
        return admitted;
    }

    /// <summary>The upload became somebody's photo before: it is known by their record.</summary>
    private async Task<Admitted?> FromBefore(string id, Introduction by, DateTimeOffset now, CancellationToken ct)
    {
        var before = await guests.List(by.Owner, null, ct).FirstOrDefaultAsync(guest => guest.Asset == id && guest.Agrees(now), ct);
        return before is not null && await desk.Readmit(before, by, now, ct) is { } admitted ? admitted : throw new NoSuchPhotoException();
    }

    private sealed class NoSuchPhotoException : Exception;
}
