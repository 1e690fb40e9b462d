
namespace OmaVideo.Local.Tests.CommandLine;

public sealed class CameoCommandTests : IDisposable
{
    private const string Columns = "user_id,photo,consent_by,consent_at,guest_name,product,years";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_template_is_checked_and_its_mistakes_are_told_by_their_place()
    {
        await File.WriteAllTextAsync(folder.File("hello.json"), """
            {"name": "hello", "about": "Somebody says hello.", "title": "Hello, {who}", "scenes": [{"narration": "Hello.", "visual_prompt": "A street", "seconds": 1}]}
            """);
        var ended = await Run("templates", "check", "hello.json");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("/scenes/0/seconds: wanted a number from 2 to 180, found 1", ended.Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(folder.File("hello.json"), """
            {"name": "hello", "about": "Somebody says hello.", "title": "Hello", "brand": {"logo": "logo.png"}, "scenes": [{"narration": "Hello.", "visual_prompt": "A street", "seconds": 5}]}
            """);
        Assert.Contains("/brand/logo: wanted the name of a file beside the template, found logo.png", (await Run("templates", "check", "hello.json")).Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.File("logo.png"), "a logo");
        Assert.Contains("hello is sound: 1 scenes in 5 s", (await Run("templates", "check", "hello.json")).Output, StringComparison.Ordinal);
        Assert.Contains("is not there", (await Run("templates", "check", "nothing.json")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folders_templates_are_there_beside_ours_and_one_with_mistakes_stops_the_program()
    {
        Directory.CreateDirectory(folder.File("own"));
        await File.WriteAllTextAsync(folder.File("own/hello.json"), """
            {"name": "hello", "about": "Somebody says hello.", "title": "Hello", "scenes": [{"narration": "Hello.", "visual_prompt": "A street", "seconds": 5}]}
            """);
        var cli = new Cli(folder.Path) { Environment = { ["OMAVIDEO_Cameo__Templates"] = folder.File("own"), ["COLUMNS"] = "200" } };
        var listed = (await cli.Run("templates", "list")).Output;
        Assert.All(["hello", "apec_summit", "custom", "fireside_chat", "product_story"], name => Assert.Contains(name, listed, StringComparison.Ordinal));

        await File.WriteAllTextAsync(folder.File("own/hello.json"), "{}");
        var stopped = await cli.Run("templates", "list");
        Assert.Equal(2, stopped.ExitCode);
        Assert.Contains("hello.json has: /name: wanted a value, found nothing", stopped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_list_of_guests_is_told_by_line_before_anything_is_made()
    {
        await File.WriteAllTextAsync(folder.File("photo.png"), "no picture");
        await File.WriteAllTextAsync(folder.File("guests.csv"), $""""
            {Columns}
            ada,photo.png,Ada,2026-01-01T00:00:00Z,Ada,the Engine,0
            bob,nothing.png,Bob,2026-01-01T00:00:00Z,"Bob, the ""second""",the Engine,2
            eve,photo.png,,2026-01-01T00:00:00Z,Eve,the Engine,2

            ada/1,photo.png,Ada,yesterday,Ada,the Engine
            """");
        var ended = await Run("cameo", "batch", "guests.csv", "--template", "product_story");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("line 2: years: wanted a whole number from 1 to 50, found 0", ended.Error, StringComparison.Ordinal);
        Assert.Contains("line 3: photo: wanted a file, found none", ended.Error, StringComparison.Ordinal);
        Assert.Contains("line 4: consent_granted: wanted true", ended.Error, StringComparison.Ordinal);
        Assert.Contains("line 6: wanted 7 fields, found 6", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.File("data/guests")));
    }

    [Theory]
    [InlineData("wanted one of apec_summit", "cameo", "batch", "guests.csv", "--template", "opera")]
    [InlineData("wanted the columns user_id", "cameo", "batch", "guests.csv", "--template", "custom")]
    [InlineData("cannot be read", "cameo", "batch", "nobody.csv", "--template", "custom")]
    [InlineData("wanted NAME=VALUE", "cameo", "make", "--template", "custom", "--photo", "x", "--user", "ada", "--consent-by", "Ada", "--consent-at", "2026-01-01T00:00:00Z", "-p", "title")]
    [InlineData("/parameters/message: wanted a value", "cameo", "make", "--template", "custom", "--photo", "x", "--user", "ada", "--consent-by", "Ada", "--consent-at", "2026-01-01T00:00:00Z", "-p", "title=Hello")]
    [InlineData("There is no consent", "consent", "revoke", "../ada")]
    public async Task What_cannot_be_done_is_said(string said, params string[] arguments)
    {
        await File.WriteAllTextAsync(folder.File("guests.csv"), "name\nada\n");
        var ended = await Run(arguments);

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_has_agreed_to_anything_at_first()
    {
        var ended = await Run("consent", "list", "--json");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Output));
    }

    public void Dispose() => folder.Dispose();

    private Task<Cli.Ended> Run(params string[] arguments) => new Cli(folder.Path).Run(arguments);
}
