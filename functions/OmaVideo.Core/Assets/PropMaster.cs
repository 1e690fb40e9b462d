using OmaVideo.Core.Briefs;
using OmaVideo.Core.Scripts;

namespace OmaVideo.Core.Assets;

/// <summary>Fetches what an order names from what its owner brought, and says everything that is wrong with it at once.</summary>
public sealed class PropMaster(IAssetStore assets)
{
    /// <summary>Seconds of a video.</summary>
    public const int Shortest = 5;
    public const int Longest = 180;

    /// <param name="order">Its length is 0 where the scenes define it.</param>
    /// <param name="at">JSON pointer to the order within what was sent.</param>
    public async Task<Reading<VideoOrder>> Provide(VideoOrder order, MaterialWish wish, string owner, string at, CancellationToken ct)
    {
        var faults = new List<Fault>();
        var shelf = new Shelf(assets, owner, faults, ct);
        var pictures = await shelf.All(wish.Pictures, $"{at}/asset_ids");
        var logo = await shelf.Find(wish.Logo, $"{at}/logo_asset_id", AssetKind.Image);
        var music = await shelf.Find(wish.Music, $"{at}/music_asset_id", AssetKind.Audio);
        var scenes = wish.Scenes is null ? null : await Scenes(wish.Scenes, pictures, order.Brief.Duration, shelf, at);

        var seconds = scenes is null ? order.Brief.Duration : (int)Math.Ceiling(scenes.Sum(scene => scene.Seconds) - 0.001);
        if (scenes is null && pictures?.Count > GivenMaterial.MostPictures(seconds))
            faults.Add(new($"{at}/asset_ids", FaultRule.Limit, $"at most {GivenMaterial.MostPictures(seconds)} for {seconds} s, one a scene", $"{pictures.Count}"));
        if (faults.Count > 0)
            return new(null, faults);

        var given = new GivenMaterial(scenes, scenes is null ? pictures : null, music?.Content);
        return new(order with
        {
            Brief = order.Brief with { Duration = seconds },
            Finish = logo is null ? order.Finish : order.Finish with { Logo = logo.Content },
            Given = given == new GivenMaterial() ? null : given,
        }, []);
    }

    private static async Task<IReadOnlyList<GivenScene>> Scenes(IReadOnlyList<SceneWish> wishes, IReadOnlyList<Material>? pictures, int total, Shelf shelf, string at)
    {
        if (wishes.Count == 0)
            shelf.Faults.Add(new($"{at}/scenes", FaultRule.Limit, "at least one scene", "none"));
        foreach (var (wish, i) in wishes.Select((wish, i) => (wish, i)))
        {
            if (wish.Duration is { } seconds && Pace.SpokenWords(wish.Narration) is var words && words > Pace.MostWords(seconds))
                shelf.Faults.Add(new($"{at}/scenes/{i}/narration", FaultRule.Length, FormattableString.Invariant($"at most {Pace.MostWords(seconds)} words, to be spoken in {seconds:0.#} s"), $"{words} words"));
        }

        var times = Times([.. wishes.Select(wish => (wish.Narration, wish.Duration))], total, shelf.Faults, at);
        var (given, turn) = (new List<GivenScene>(), 0);
        foreach (var (wish, i) in wishes.Select((wish, i) => (wish, i)))
        {
            // Whoever says what is to be seen wants that to be seen.
            var next = wish.Picture is null && wish.VisualPrompt is null && pictures?.Count > 0 ? pictures[turn++ % pictures.Count] : null;
            var picture = await shelf.Find(wish.Picture, $"{at}/scenes/{i}/asset_id", AssetKind.Image, AssetKind.Video) ?? next;
            given.Add(new(wish.Narration, wish.VisualPrompt, times[i], picture, wish.Transition));
        }

        if (pictures?.Count > turn)
            shelf.Faults.Add(new($"{at}/asset_ids", FaultRule.Limit, $"at most {turn}: one for each scene that says neither what is to be seen nor which asset", $"{pictures.Count}"));
        return given;
    }

    private static IReadOnlyList<double> Times(IReadOnlyList<(string Narration, double? Seconds)> asked, int total, List<Fault> faults, string at)
    {
        var least = SceneTimes.LeastOf(asked);
        var open = asked.Any(scene => scene.Seconds is null);
        if (total > 0 && (open ? least > total : Math.Abs(least - total) > 0.05))
            faults.Add(new($"{at}/duration_seconds", FaultRule.Limit, FormattableString.Invariant($"{(open ? "at least " : "")}{least:0.##}, as the scenes take, or nothing"), $"{total}"));

        var times = SceneTimes.Share(asked, total > 0 ? total : null);
        var sum = times.Sum();
        if (total == 0 && sum is < Shortest or > Longest + 0.001)
            faults.Add(new($"{at}/scenes", FaultRule.Limit, $"scenes of {Shortest} to {Longest} s together", FormattableString.Invariant($"{sum:0.##} s")));
        return times;
    }
}
