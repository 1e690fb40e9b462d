using OmaVideo.Infra.Tests.Running;

namespace OmaVideo.Infra.Tests.Scripts;

/// <summary>The small scripts that speak to a server, and the real server.</summary>
[Collection(PremisesCollection.Name)]
public sealed class SmokeTests(Premises premises)
{
    [FactWith("curl")]
    public async Task A_server_that_is_well_passes_with_a_key_and_without()
    {
        var (known, stranger) = (await Smoke(premises.Key), await Smoke(null));

        Assert.True(known.ExitCode == 0, known.Said);
        Assert.Contains("is an order reckoned: 200", known.Output);
        Assert.True(stranger.ExitCode == 0, stranger.Said);
        Assert.Contains("is a stranger kept out: 401", stranger.Output);
    }

    [FactWith("curl")]
    public async Task A_key_that_opens_nothing_and_a_server_that_is_not_there_do_not_pass()
    {
        Assert.Equal(1, (await Smoke($"{premises.Key}x")).ExitCode);
        Assert.Equal(1, (await Tool.Run(Script("smoke"), [$"http://127.0.0.1:{Ports.Free()}", "0"])).ExitCode);
    }

    [FactWith("bash")]
    public async Task A_server_is_ready_or_it_is_not()
    {
        Assert.Equal(0, (await Tool.Run(Script("ready"), ["127.0.0.1", $"{premises.Address.Port}"])).ExitCode);
        Assert.Equal(1, (await Tool.Run(Script("ready"), ["127.0.0.1", $"{Ports.Free()}"])).ExitCode);
    }

    private Task<Tool.Ended> Smoke(string? key) => Tool.Run(Script("smoke"), [$"{premises.Address}", "20"], environment: new Dictionary<string, string?> { ["OMAVIDEO_KEY"] = key });

    private static string Script(string name) => Path.Combine(SourceTree.Root, "infra/scripts", name);
}
