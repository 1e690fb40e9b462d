namespace OmaVideo.Core.Jobs;

/// <summary>
/// Jobs that wait for one of a few places. Owners take turns, and so do the users of an owner: whoever was served longest
/// ago is next, and of one user's jobs the oldest. It is one thread's at a time.
/// </summary>
public sealed class WaitingRoom(int places)
{
    private readonly Dictionary<string, Waiting> waiting = [];
    private readonly HashSet<string> underWay = [];
    private readonly Dictionary<string, long> owners = [];
    private readonly Dictionary<(string, string?), long> users = [];
    private IReadOnlyList<Waiting>? line;
    private long turn;

    public int UnderWay => underWay.Count;

    /// <summary>Who waits, in the order in which they will be served if nobody else comes.</summary>
    public IReadOnlyList<Waiting> Line => line ??= InTurn();

    /// <summary>Whoever waits, or is under way, is there once.</summary>
    public void Enter(Waiting who)
    {
        if (!underWay.Contains(who.JobId) && waiting.TryAdd(who.JobId, who))
            line = null;
    }

    /// <summary>Gives the next one a place; null when nobody waits or no place is free.</summary>
    public Waiting? Next()
    {
        if (underWay.Count >= places || Line is not [var next, ..])
            return null;
        waiting.Remove(next.JobId);
        underWay.Add(next.JobId);
        owners[next.Owner] = users[(next.Owner, next.User)] = ++turn;
        line = null;
        return next;
    }

    /// <summary>Whoever leaves the line, or a place, is no longer there.</summary>
    public void Leave(string jobId)
    {
        if (waiting.Remove(jobId))
            line = null;
        if (underWay.Remove(jobId) && underWay.Count + waiting.Count == 0)
            Forget();
    }

    /// <summary>In an empty room nobody has to remember whose turn it was.</summary>
    private void Forget()
    {
        owners.Clear();
        users.Clear();
        turn = 0;
    }

    private List<Waiting> InTurn()
    {
        var ahead = new PriorityQueue<Party, Rank>();
        foreach (var owner in waiting.Values.GroupBy(who => who.Owner))
        {
            var party = new Party();
            foreach (var user in owner.GroupBy(who => who.User))
                party.Users.Enqueue(new(user.OrderBy(who => who.Since).ThenBy(who => who.JobId, StringComparer.Ordinal)), new(users.GetValueOrDefault((owner.Key, user.Key)), user.Min(who => who.Since)));
            ahead.Enqueue(party, new(owners.GetValueOrDefault(owner.Key), owner.Min(who => who.Since)));
        }

        var (told, at) = (new List<Waiting>(waiting.Count), turn);
        while (ahead.TryDequeue(out var party, out _))
        {
            var user = party.Users.Dequeue();
            told.Add(user.Dequeue());
            if (user.Count > 0)
                party.Users.Enqueue(user, new(++at, default));
            if (party.Users.Count > 0)
                ahead.Enqueue(party, new(++at, default));
        }

        return told;
    }

    private sealed class Party
    {
        public PriorityQueue<Queue<Waiting>, Rank> Users { get; } = new();
    }

    /// <summary>When somebody was last served, 0 for never, and since when they wait.</summary>
    private readonly record struct Rank(long Served, DateTimeOffset Since) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => Served.CompareTo(other.Served) is not 0 and var order ? order : Since.CompareTo(other.Since);
    }
}

/// <summary>A job that waits.</summary>
/// <param name="User">Whom of the owner's people it is for; null for the owner alone.</param>
/// <param name="Since">When it was ordered.</param>
public sealed record Waiting(string JobId, string Owner, string? User, DateTimeOffset Since);
