using OmaVideo.Core.Jobs;

namespace OmaVideo.Http.Cameo;

/// <summary>How busy the house is.</summary>
/// <param name="Places">Jobs that may be under way at once; left out where nobody has to wait.</param>
/// <param name="MostWaiting">Jobs that may wait; more are answered with 503.</param>
/// <param name="WaitSeconds">About how long somebody who came now would wait.</param>
public sealed record QueueAnswer(string Object, int? Places, int UnderWay, int Waiting, int? MostWaiting, double WaitSeconds) : IExample<QueueAnswer>
{
    public static QueueAnswer Example { get; } = Of(new(2, 2, 7, 1000, 64.5));

    public static QueueAnswer Of(QueueFigures figures) => new(
        "cameo.queue", Told(figures.Places), figures.UnderWay, figures.Waiting, Told(figures.Most), figures.WaitSeconds);

    private static int? Told(int number) => number == int.MaxValue ? null : number;
}
