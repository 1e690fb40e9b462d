using System.Diagnostics;

namespace OmaVideo.Core.Telemetry;

/// <summary>Whoever is asked to write, draw, speak or compose, as the figures name them.</summary>
/// <param name="Name">E.g. <c>openai</c>; <c>offline</c> for the crew that needs nobody.</param>
public sealed record Provider(string Name, string Model)
{
    /// <summary>From what a member of the crew says who makes: <c>provider/model</c>, and after a space what else determines it.</summary>
    public static Provider Of(string maker) =>
        maker.StartsWith("omavideo-", StringComparison.Ordinal) || maker.Split(' ')[0].Split('/', 2) is not [var name, var model]
            ? new("offline", maker)
            : new(name, model);

    /// <summary>Makes the call, and counts and traces it.</summary>
    public async Task<T> Call<T>(Func<Task<T>> call)
    {
        using var span = Spans.Call(Name, Model);
        var outcome = "failed";
        try
        {
            var made = await call();
            outcome = "ok";
            return made;
        }
        catch (OperationCanceledException)
        {
            outcome = "stopped";
            throw;
        }
        finally
        {
            if (outcome == "failed")
                span?.SetStatus(ActivityStatusCode.Error);
            Instruments.ProviderCalls.Add(1, new("provider", Name), new("model", Model), new("outcome", outcome));
        }
    }

    /// <inheritdoc cref="Call{T}"/>
    public Task Call(Func<Task> call) => Call(async () =>
    {
        await call();
        return true;
    });
}
