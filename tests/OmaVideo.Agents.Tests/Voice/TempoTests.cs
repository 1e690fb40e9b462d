using OmaVideo.Agents.Voice;

namespace OmaVideo.Agents.Tests.Voice;

public sealed class TempoTests
{
    private const string TenWords = "one two three four five six seven eight nine ten";

    [Theory]
    [InlineData(4, 10, 1)]
    [InlineData(2.9, 10, 0.8)]
    [InlineData(3.3, 10, 0.907)]
    [InlineData(5, 10, 1.15)]
    [InlineData(4, 2.512, 1.6)]
    [InlineData(3.3, 3.312, 1)]
    public void It_seeks_a_natural_pace_within_the_room(double seconds, double room, double tempo) =>
        Assert.Equal(tempo, Tempo.For(TenWords, seconds, room)!.Value, 0.005);

    [Fact]
    public void There_is_none_when_even_twice_as_fast_is_too_slow() => Assert.Null(Tempo.For(TenWords, 4, 1.9));

    [Fact]
    public void Text_without_spaces_keeps_its_pace() => Assert.Equal(1, Tempo.For("夜行列车开往大海夜行列车开往大海夜行列车开往大海。", 5, 10));
}
