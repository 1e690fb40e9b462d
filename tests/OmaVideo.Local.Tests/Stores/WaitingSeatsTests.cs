using OmaVideo.Local.Stores;

namespace OmaVideo.Local.Tests.Stores;

public sealed class WaitingSeatsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task No_more_sit_than_there_are_seats_however_many_come_at_once_and_through_whichever_process()
    {
        var (here, elsewhere) = (Seats(), Seats());

        var sitting = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => (i % 2 == 0 ? here : elsewhere).Take($"job{i}", 7, default))));

        Assert.Equal(7, sitting.Count(sits => sits));
        Assert.Equal(7, elsewhere.Taken.Count);
    }

    [Fact]
    public async Task Who_sits_takes_no_other_seat_and_who_leaves_makes_room()
    {
        var seats = Seats();
        Assert.True(await seats.Take("a", 1, default));
        Assert.True(await seats.Take("a", 1, default));
        Assert.False(await seats.Take("b", 1, default));

        seats.Leave("a");
        seats.Leave("nobody");

        Assert.True(await seats.Take("b", 1, default));
        Assert.Equal(["b"], seats.Taken);
    }

    private WaitingSeats Seats() => new(new DataFolder(folder.Path));
}
