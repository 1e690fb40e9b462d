using OmaVideo.Core.Jobs;

namespace OmaVideo.Core.Tests.Jobs;

public class WaitingRoomTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private readonly WaitingRoom room = new(1);
    private int came;

    [Fact]
    public void Whoever_came_first_is_served_first_and_only_as_many_as_there_are_places()
    {
        Come("a1", "b1");

        Assert.Equal("a1", room.Next()?.JobId);
        Assert.Null(room.Next());
        room.Leave("a1");
        Assert.Equal("b1", room.Next()?.JobId);
        Assert.Equal((1, 0), (room.UnderWay, room.Line.Count));
    }

    [Fact]
    public void One_who_orders_a_hundred_lets_another_pass_after_the_first()
    {
        Come([.. Enumerable.Range(1, 100).Select(i => $"a{i}")]);
        Come("b1");

        Assert.Equal(["a1", "b1", "a2", "a3"], Served(4));
    }

    [Fact]
    public void Owners_take_turns_and_so_do_the_users_of_one()
    {
        Come("a1", "a2", "a3");
        Enter("x1", "acme", "ada");
        Enter("x2", "acme", "ada");
        Enter("y1", "acme", "bob");

        Assert.Equal(["a1", "x1", "a2", "y1", "a3", "x2"], Served(6));
    }

    [Fact]
    public void The_line_says_who_will_be_served_when()
    {
        Come("a1", "a2", "b1", "c1", "a3", "c2");
        room.Next();

        var told = room.Line.Select(who => who.JobId).ToList();
        room.Leave("a1");

        Assert.Equal(["b1", "c1", "a2", "c2", "a3"], told);
        Assert.Equal(told, Served(5));
    }

    [Fact]
    public void Whoever_was_served_longest_ago_is_next_also_when_they_come_back()
    {
        Come("a1", "b1", "a2");
        Served(2);
        Come("b2");

        Assert.Equal(["a2", "b2"], Served(2));
    }

    [Fact]
    public void Nobody_is_there_twice_and_whoever_leaves_is_gone()
    {
        Come("a1", "a1", "a2");
        room.Leave("a2");

        Assert.Equal(["a1"], room.Line.Select(who => who.JobId));
        room.Next();
        Come("a1");
        Assert.Empty(room.Line);
    }

    /// <summary>One after the other, each done before the next begins.</summary>
    private string[] Served(int count) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        var next = room.Next()?.JobId ?? "nobody";
        room.Leave(next);
        return next;
    })];

    private void Come(params string[] jobs)
    {
        foreach (var job in jobs)
            Enter(job, job[..1], null);
    }

    private void Enter(string job, string owner, string? user) => room.Enter(new(job, owner, user, Nine.AddSeconds(came++)));
}
