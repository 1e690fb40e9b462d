using OmaVideo.Core.Jobs;

namespace OmaVideo.Functions.Flow;

/// <summary>What a job's orchestrations are called: the first take like the job, each further one <c>ID-take</c>. Frozen: instances outlive programs.</summary>
internal static class Instance
{
    public static string Of(Job job) => job.Take == 1 ? job.Id : $"{job.Id}-{job.Take}";

    public static string JobOf(string instanceId) => instanceId.Split('-')[0];
}
