using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using OmaVideo.Core.Assets;
using OmaVideo.Core.Briefs;
using OmaVideo.Core.Jobs;
using OmaVideo.Core.Premises;
using OmaVideo.Core.Workflow;
using OmaVideo.Http.Jobs;

namespace OmaVideo.Http.Orders;

/// <summary>
/// Takes orders that come through a queue: the same JSON as through the API, read by the same reader, in one tenant's name. The
/// job bears the message's identity, so that a message that comes twice is one job.
/// </summary>
public sealed class QueuedOrders(Intake intake, PropMaster props, IJobStore jobs, QueueOptions options, TimeProvider clock, ILogger<QueuedOrders> log)
{
    private const int MostBytes = 64 * 1024;

    /// <exception cref="StepException">It cannot be taken. At the last attempt there is a failed job that says why.</exception>
    public async Task Take(QueuedOrder letter, CancellationToken ct)
    {
        try
        {
            await Place(letter, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            var failure = e as StepException ?? Failures.Of("take-order", e);
            log.OrderFailed(e, letter.Id, letter.Attempt, failure.Kind);
            if (letter.Attempt >= QueueNames.MostAttempts)
                await Bury(letter, failure, ct);
            throw failure;
        }
    }

    private async Task Place(QueuedOrder letter, CancellationToken ct)
    {
        var placed = Read(letter.Json);
        if (intake.ObjectionTo(placed.Terms) is { } objection)
            throw Invalid([objection]);
        var order = await props.Provide(placed.Order, placed.Material, options.Tenant, "", ct);
        if (order.Value is null)
            throw Invalid(order.Faults);
        if (intake.TooDear(order.Value, placed.Terms) is { } dear)
            throw Invalid([dear]);
        if (placed.DryRun)
            return;
        await using var place = await intake.Reserve(options.Tenant, FirstOf(letter), ct);
        if (!place.Stands)
            throw new StepException(StepFailure.Exhausted, $"{place.UsedUp?.Told ?? "The places in the queue"} are used up.");
        await place.Take(order.Value, placed.Terms);
    }

    private static PlacedOrder Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonFields.Open(json, MostBytes, out var fault);
        if (document is null)
            throw Invalid([fault!]);
        var fields = new JsonFields(document.RootElement, "");
        var placed = OrderFields.Prompt(fields);
        fields.RefuseOthers();
        return fields.Faults.Count == 0 ? placed : throw Invalid(fields.Faults);
    }

    /// <summary>The job there would have been, failed with the reason, so that whoever asks for it finds it.</summary>
    private async Task Bury(QueuedOrder letter, StepException failure, CancellationToken ct)
    {
        var first = FirstOf(letter);
        var id = JobId.At(first.At, first.Number(0));
        if (await jobs.Find(id, ct) is null)
            await jobs.Add(Job.Taken(id, options.Tenant, new VideoOrder(new Brief("An order that could not be taken", "", 0)), first.At), ct);
        await jobs.Tell(id, "poisoned", new JobFailed(failure.Kind, failure.Message), clock.GetUtcNow(), ct);
    }

    private static FirstAttempt FirstOf(QueuedOrder letter) =>
        new(letter.InsertedAt, BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(letter.Id))));

    private static StepException Invalid(IReadOnlyList<Fault> faults) => new(StepFailure.Invalid, string.Join("; ", faults));
}

/// <summary>An order as it lies in the queue.</summary>
/// <param name="Id">The message's, the same at every attempt.</param>
/// <param name="Attempt">From 1.</param>
public sealed record QueuedOrder(string Id, DateTimeOffset InsertedAt, long Attempt, ReadOnlyMemory<byte> Json);
