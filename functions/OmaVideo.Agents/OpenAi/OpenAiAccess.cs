using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using Azure.Identity;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Agents.OpenAi;

/// <summary>How calls say in whose name they are made: with a key, or with a token of Entra's.</summary>
internal static class OpenAiAccess
{
    /// <summary>What a token for an Azure OpenAI resource has to be for.</summary>
    private const string Scope = "https://ai.azure.com/.default";

    /// <param name="entra">Asked for tokens where the options want that; null for whatever this machine is signed in with.</param>
    public static AuthenticationPolicy Of(OpenAiOptions options, TokenCredential? entra) =>
        options.UseEntra ? new EntraToken(entra ?? new DefaultAzureCredential())
        : options.ApiKey is { } key ? ApiKeyAuthenticationPolicy.CreateBearerAuthorizationPolicy(new ApiKeyCredential(key))
        : throw new StepException(StepFailure.Invalid, "There is no key for OpenAI.");

    private sealed class EntraToken(TokenCredential credential) : AuthenticationPolicy
    {
        private static readonly TokenRequestContext Wanted = new([Scope]);

        public override void Process(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex) =>
            throw new NotSupportedException("Calls are made asynchronously.");

        /// <summary>The credential keeps its tokens until shortly before they expire.</summary>
        public override async ValueTask ProcessAsync(PipelineMessage message, IReadOnlyList<PipelinePolicy> pipeline, int currentIndex)
        {
            try
            {
                var token = await credential.GetTokenAsync(Wanted, message.CancellationToken);
                message.Request.Headers.Set("Authorization", $"Bearer {token.Token}");
            }
            catch (AuthenticationFailedException e)
            {
                throw new StepException(StepFailure.Invalid, "Azure gives no token to this machine: sign in, or give it an identity that may use the OpenAI resource.", e);
            }

            await ProcessNextAsync(message, pipeline, currentIndex);
        }
    }
}
