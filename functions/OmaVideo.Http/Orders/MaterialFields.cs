using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Rendering;

namespace OmaVideo.Http.Orders;

/// <summary>How an order names what its owner brought.</summary>
internal static class MaterialFields
{
    private const int MostScenes = 60;

    public static MaterialWish Of(IFields fields) => new(
        fields.Parts("scenes", MostScenes, Scene),
        fields.Texts("asset_ids", MostScenes, 1, 64),
        fields.Text("logo_asset_id", 1, 64),
        fields.Text("music_asset_id", 1, 64));

    private static SceneWish Scene(IFields fields) => new(
        fields.Text("narration", 1, 1000, required: true) ?? "",
        fields.Text("visual_prompt", 3, 500),
        (double?)fields.Amount("duration", 1, PropMaster.Longest),
        fields.Text("asset_id", 1, 64),
        fields.Choice<Transition>("transition"));
}
