using Azure.Core;
using Azure.Identity;
using OmaVideo.Agents.OpenAi;
using OmaVideo.Core.Casting;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>Azure OpenAI without a key, in this machine's own name.</summary>
public sealed class OpenAiEntraTests
{
    [Fact]
    public async Task A_call_brings_a_token_for_Azures_models()
    {
        await using var fake = await FakeOpenAi.Start();
        fake.Token = "entra-token";
        var entra = new Tokens(() => new("entra-token", DateTimeOffset.MaxValue));

        await Check(fake, entra);

        Assert.Equal(["https://ai.azure.com/.default"], entra.Scopes);
        Assert.Single(fake.Moderated);
    }

    [Fact]
    public async Task A_machine_that_gets_no_token_is_told_what_to_do()
    {
        await using var fake = await FakeOpenAi.Start();

        var failure = await Assert.ThrowsAsync<StepException>(() => Check(fake, new Tokens(() => throw new CredentialUnavailableException("nobody is signed in"))));

        Assert.Equal(StepFailure.Invalid, failure.Kind);
        Assert.Contains("sign in", failure.Message, StringComparison.Ordinal);
    }

    private static async Task Check(FakeOpenAi fake, TokenCredential entra)
    {
        await using var wire = OpenAiStudio.Wire(fake, key: null, entra: entra);
        await new OpenAiModerator(new Model("openai", "omni-moderation-latest", [Role.Moderation], []), wire).Check("A lamp.", default);
    }

    private sealed class Tokens(Func<AccessToken> give) : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException("Calls are made asynchronously.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return ValueTask.FromResult(give());
        }
    }
}
