using Microsoft.Extensions.DependencyInjection;
using OmaVideo.Core.Telemetry;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Telemetry;
using OmaVideo.Http.Tests.Webhooks;

namespace OmaVideo.Http.Tests.Telemetry;

public sealed class OtlpTests
{
    [Fact]
    public async Task One_trace_goes_from_the_request_through_the_steps_of_its_job()
    {
        await using var collector = await Receiver.Start();
        await using var house = new HouseWithWebhooks { More = services => services.AddSingleton(new TelemetrySettings { OtlpEndpoint = new Uri($"http://127.0.0.1:{collector.Port}") }) };
        await house.Open();
        var id = await house.Order("http://127.0.0.1:1/");
        await house.Messages(id, "given_up");
        await house.Close();

        var spans = collector.Heard.Where(message => message.Path == "/v1/traces").SelectMany(message => Span.In(message.Body)).ToList();
        var job = Assert.Single(spans, span => span.Name == "make-video" && span.Attributes[Spans.JobId] == id);
        var trace = spans.Where(span => span.Trace == job.Trace).ToList();
        var request = Assert.Single(trace, span => span.Id == job.Parent);
        Assert.Equal("", request.Parent);
        Assert.Equal(("POST /api/v2/generate", "202"), (request.Name, request.Numbers["http.response.status_code"]));
        Assert.Superset(
            Steps.All.Where(step => step.Name is not (StepNames.DrawContactSheet or StepNames.RefineScene or StepNames.AskGuest or StepNames.Recast)).Select(step => $"step {step.Name}").ToHashSet(),
            trace.Where(span => span.Parent == job.Id && span.Attributes[Spans.JobId] == id).Select(span => span.Name).ToHashSet());
        Assert.Contains(collector.Heard, message => message.Path == "/v1/metrics");
        Assert.DoesNotContain(spans, span => span.Name.Contains("lamp", StringComparison.Ordinal) || span.Attributes.Values.Any(value => value.Contains("lamp", StringComparison.Ordinal)));
    }
}
