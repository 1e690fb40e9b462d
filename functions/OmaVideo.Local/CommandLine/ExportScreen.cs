using Spectre.Console;

namespace OmaVideo.Local.CommandLine;

/// <summary>Shows how far an export is: a bar at a terminal, else a line at each quarter, apart from the result.</summary>
internal static class ExportScreen
{
    public static Task<T> While<T>(Func<IProgress<double>, Task<T>> work) =>
        AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected ? Bar(work) : work(new Quarters());

    private static Task<T> Bar<T>(Func<IProgress<double>, Task<T>> work) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async context =>
        {
            var bar = context.AddTask("Exporting", maxValue: 1);
            var result = await work(new Told(share => bar.Value = share));
            bar.Value = 1;
            return result;
        });

    /// <summary>Tells at once, where <see cref="Progress{T}"/> would tell later and in any order.</summary>
    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }

    private sealed class Quarters : IProgress<double>
    {
        private int told = -1;

        public void Report(double value)
        {
            var quarter = (int)(value * 4);
            if (quarter <= told)
                return;
            told = quarter;
            Console.Error.WriteLine($"{quarter * 25,3} %  Exporting");
        }
    }
}
