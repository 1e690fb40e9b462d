using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>What every moderator does that asks a provider.</summary>
public abstract class ModerationContract : ProviderContract
{
    protected override decimal? Price => null;

    /// <summary>What the provider finds in every text, by its own word; null for nothing.</summary>
    private protected abstract string? Objection { set; }

    [Fact]
    public async Task What_is_objected_to_is_refused_for_good_and_says_why()
    {
        Objection = "violence";

        var refused = await Fails();

        Assert.Equal(StepFailure.Refused, refused.Kind);
        Assert.Contains("found violence in what was written", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_costs_nothing()
    {
        await Work();

        Assert.Empty(Ledger.Entries);
    }
}
