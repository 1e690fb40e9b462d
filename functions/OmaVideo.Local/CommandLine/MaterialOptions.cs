using System.CommandLine;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;

namespace OmaVideo.Local.CommandLine;

/// <summary>What somebody has for their video: <c>--asset</c>, as often as there are files, and <c>--music</c>.</summary>
internal sealed class MaterialOptions
{
    private readonly Option<string[]> assets = new("--asset") { Description = "A picture or a film for the scenes, in turn; may be given several times", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> music = new("--music") { Description = "Sound to go under the video instead of composed music", HelpName = "FILE" };

    public MaterialOptions(Command command)
    {
        command.Add(assets);
        command.Add(music);
    }

    /// <returns>Null when nothing was given.</returns>
    /// <exception cref="CommandException">Bad input: a file cannot be used, or there are more than scenes.</exception>
    public async Task<GivenMaterial?> Of(ParseResult parsed, Studio studio, int seconds, CancellationToken ct)
    {
        var (paths, track) = (parsed.GetValue(assets) ?? [], parsed.GetValue(music));
        if (paths.Length > GivenMaterial.MostPictures(seconds))
            throw CommandException.BadInput($"--asset: wanted at most {GivenMaterial.MostPictures(seconds)} files for {seconds} s, one a scene; found {paths.Length}.");

        var pictures = new List<Material>();
        foreach (var path in paths)
            pictures.Add(await BroughtFile.Keep(studio, "--asset", path, ct, AssetKind.Image, AssetKind.Video));
        var sound = track is null ? null : await BroughtFile.Keep(studio, "--music", track, ct, AssetKind.Audio);
        return pictures.Count == 0 && sound is null ? null : new GivenMaterial(Pictures: pictures.Count == 0 ? null : pictures, Music: sound?.Content);
    }
}
