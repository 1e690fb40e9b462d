using OmaVideo.Core.Sound;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What everybody does who speaks.</summary>
public abstract class NarrationContract : ProviderContract
{
    private protected NarrationOrder Order { get; set; } = new("A lamp stays bright.", "en", null, 4);

    /// <summary>What the provider says: so many seconds of a tone, and then of silence.</summary>
    private protected abstract (double Tone, double Silence) Said { set; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Said = (2, 1);
    }

    [Fact]
    public async Task Speech_is_trimmed()
    {
        await Work();

        Assert.InRange(Pcm.Seconds(new FileInfo(Result).Length, 1), 1.7, 2.1);
    }

    [Fact]
    public async Task Speech_that_is_a_little_too_long_is_fitted()
    {
        Order = Order with { MostSeconds = 1.8 };

        await Work();

        Assert.InRange(Pcm.Seconds(new FileInfo(Result).Length, 1), 1.3, 1.8);
    }

    [Fact]
    public async Task Speech_that_cannot_be_fitted_is_refused()
    {
        Said = (30, 0);

        Assert.Equal(StepFailure.Invalid, (await Fails()).Kind);
    }

    [Fact]
    public async Task A_voice_nobody_has_is_refused_with_those_there_are()
    {
        Order = Order with { Voice = "grandma" };

        var failure = await Fails();

        Assert.Equal(StepFailure.Invalid, failure.Kind);
        Assert.Contains("marin", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Ledger.Entries);
    }

    [Fact]
    public async Task More_than_a_voice_takes_at_once_is_refused_before_it_is_paid_for()
    {
        Order = Order with { Text = new string('a', 5000) };

        Assert.Equal(StepFailure.Invalid, (await Fails()).Kind);
        Assert.Empty(Ledger.Entries);
    }
}
