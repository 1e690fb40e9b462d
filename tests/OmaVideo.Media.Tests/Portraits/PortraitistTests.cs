using OmaVideo.Core.Cameo;
using OmaVideo.Media.Portraits;
using OmaVideo.Media.Tests.Assets;

namespace OmaVideo.Media.Tests.Portraits;

public sealed class PortraitistTests : IDisposable
{
    private readonly MediaFolder media = new();
    private readonly Atelier atelier;

    public PortraitistTests() => atelier = new Atelier(media);

    public void Dispose() => media.Dispose();

    [Fact]
    public async Task Head_and_shoulders_are_cut_from_a_photo()
    {
        foreach (var (sitter, i) in Sitter.All.Select((sitter, i) => (sitter, i)))
        {
            var (portrait, file) = await atelier.Portrait(await atelier.Photo($"sitter{i}.png", sitter));
            Assert.Equal((portrait.Width, portrait.Height), Darkroom.SizeOf(file));
            Assert.InRange(Math.Max(portrait.Width, portrait.Height), 600, 1024);
            Assert.Equal(Portraitist.SeeksFaces ? FaceFinding.One : FaceFinding.NotSought, portrait.Face);
        }
    }

    [FactWithCascade]
    public async Task A_face_in_a_corner_is_cut_out_around_itself()
    {
        var (portrait, _) = await atelier.Portrait(await atelier.Photo("corner.png", Sitter.Ada, "scale=500:600,pad=2000:1500:1400:850:0x9aa2a8"));
        Assert.InRange(portrait.Width, 400, 800);
        Assert.InRange(portrait.Height, 400, 800);
    }

    [Fact]
    public async Task A_photo_that_was_taken_lying_is_set_upright_and_tells_nothing_of_where()
    {
        var lying = await File.ReadAllBytesAsync(await atelier.Photo("lying.jpg", Sitter.Kofi, "transpose=cclock"));
        await File.WriteAllBytesAsync(media.PathOf("turned.jpg"), Specimen.WithExif(lying, 6));

        var (portrait, file) = await atelier.Portrait(media.PathOf("turned.jpg"));

        Assert.True(portrait.Height >= portrait.Width);
        Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf("eXIf"u8));
        Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf("tEXt"u8));
    }

    [Fact]
    public async Task What_is_too_small_too_narrow_or_blurred_is_no_portrait()
    {
        Assert.Contains("1x1 pixels; wanted at least 200", await atelier.Complaint(await atelier.Photo("dot.png", Sitter.Lin, "scale=1:1")), StringComparison.Ordinal);
        Assert.Contains("less narrow", await atelier.Complaint(await atelier.Photo("strip.png", Sitter.Lin, "scale=20000:240")), StringComparison.Ordinal);
        Assert.Contains("blurred", await atelier.Complaint(await atelier.Photo("soft.png", Sitter.Lin, "gblur=sigma=14")), StringComparison.Ordinal);
    }

    [FactWithCascade]
    public async Task Nobody_several_and_somebody_far_away_are_no_portrait()
    {
        Assert.Contains("No face", await atelier.Complaint(await Pattern("nobody.png")), StringComparison.Ordinal);
        Assert.Contains("2 faces", await atelier.Complaint(await atelier.Photo("twins.png", Sitter.Ada, "split[a][b],[a][b]hstack")), StringComparison.Ordinal);
        Assert.Contains("wanted at least 100", await atelier.Complaint(await atelier.Photo("far.png", Sitter.Ada, "scale=150:180,pad=400:400:120:120:0x9aa2a8")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_moves_is_no_photo()
    {
        await media.Made("moves.gif", "-f", "lavfi", "-i", "testsrc2=s=300x300:r=5:d=1");
        Assert.Contains("A photo is wanted", await atelier.Complaint(media.PathOf("moves.gif")), StringComparison.Ordinal);
        await media.Made("moves.webm", "-f", "lavfi", "-i", "testsrc2=s=300x300:r=5:d=1");
        Assert.Contains("A photo is wanted", await atelier.Complaint(media.PathOf("moves.webm")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_mean_harm_are_answered_in_words()
    {
        var photo = await File.ReadAllBytesAsync(await atelier.Photo("whole.png", Sitter.Ada));
        var hostile = new Dictionary<string, byte[]>
        {
            ["truncated.png"] = photo[..(photo.Length / 2)],
            ["bomb.png"] = Specimen.PngOf(60_000, 60_000),
            ["svg.png"] = "<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>"u8.ToArray(),
            ["ink.jpg"] = Specimen.Cmyk(),
            ["empty.png"] = [],
        };
        foreach (var (name, bytes) in hostile)
        {
            await File.WriteAllBytesAsync(media.PathOf(name), bytes);
            var complaint = await atelier.Complaint(media.PathOf(name));
            Assert.DoesNotContain(media.Folder, complaint, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Directory.GetFiles(media.Folder), file => file.Contains(".copy.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sixteen_bits_a_colour_and_a_page_behind_the_picture_do_no_harm()
    {
        var deep = await atelier.Photo("deep.png", Sitter.Lin, "format=rgb48be");
        await File.AppendAllTextAsync(deep, "<html><script>alert(1)</script>");

        var (_, file) = await atelier.Portrait(deep);

        Assert.Equal(-1, (await File.ReadAllBytesAsync(file)).AsSpan().IndexOf("script"u8));
    }

    private async Task<string> Pattern(string name)
    {
        await media.Picture(name, "testsrc2=s=800x600");
        return media.PathOf(name);
    }
}
