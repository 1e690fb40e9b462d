using Microsoft.Azure.Functions.Worker;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;

namespace OmaVideo.Functions.Flow;

/// <summary>What an orchestration reports, as an activity: at a replay it is not told anew.</summary>
public sealed class TellJob(NewsDesk desk)
{
    public const string Name = FunctionNames.TellJob;

    [Function(Name)]
    public Task<Progress> Run([ActivityTrigger] Telling telling, CancellationToken ct) => desk.Tell(telling, ct);
}
