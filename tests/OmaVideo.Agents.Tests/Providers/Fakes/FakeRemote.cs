using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace OmaVideo.Agents.Tests.Providers;

/// <summary>A provider that is given work, and then asked how far it is.</summary>
internal abstract class FakeRemote : FakeProvider
{
    private readonly ConcurrentDictionary<string, FakeWork> works = new();
    private int begun;

    /// <summary>What it makes.</summary>
    public byte[] Result { get; set; } = [];

    /// <summary>How often one has to look until a piece of work is done.</summary>
    public int Looks { get; set; } = 2;

    /// <summary>Why works come to nothing; null when they don't.</summary>
    public string? Failure { get; set; }

    /// <summary>Which works come to nothing then, by their names.</summary>
    public Func<string, bool> Failing { get; set; } = _ => true;

    /// <summary>What it was asked for, in the order it came.</summary>
    public ConcurrentQueue<JsonElement> Requests { get; } = new();

    public IReadOnlyCollection<FakeWork> Works => [.. works.Values];

    /// <summary>What was done is billed, fetched or not; by the names of the works.</summary>
    public IReadOnlyList<FakeBill> Bills => [.. works.Values.Where(work => work.Is == FakeWorkState.Done).Select(work => new FakeBill(work.Id, work.Usd))];

    public override int Billed => Bills.Count;

    /// <summary>What a work costs, US dollars.</summary>
    protected abstract decimal PriceOf(JsonElement request);

    protected FakeWork Begin(JsonElement request)
    {
        Requests.Enqueue(request);
        var id = $"work-{Interlocked.Increment(ref begun)}";
        return works[id] = new FakeWork(id, Looks, Failing(id) ? Failure : null, PriceOf(request));
    }

    /// <summary>Nothing is known of it any more.</summary>
    public void Forget() => works.Clear();

    /// <summary>What was begun comes to its end, whether anybody looks or not.</summary>
    public void LetFinish()
    {
        foreach (var work in works.Values)
        {
            while (work.Is == FakeWorkState.UnderWay)
                work.Look();
        }
    }

    protected FakeWork? Find(HttpContext context) => works.GetValueOrDefault((string)context.Request.RouteValues["id"]!);
}
