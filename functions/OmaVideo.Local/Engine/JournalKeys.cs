using System.Security.Cryptography;
using System.Text.Json;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Workflow;

namespace OmaVideo.Local.Engine;

/// <summary>What a journal calls the things a workflow asks for. Frozen: journals outlive programs.</summary>
internal static class JournalKeys
{
    public const string Now = "now";
    public const string Version = "version";

    public static string Of(Step step, object input) => $"step:{step.Name}:{Hash(input, step.Input)}";

    public static string Of<T>(Signal<T> signal) => $"signal:{signal.Name}";

    public static string Of(JobNews news) => $"news:{Hash(news, typeof(JobNews))}";

    private static string Hash(object value, Type type) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value, type, Wire.Json)))[..32];
}
