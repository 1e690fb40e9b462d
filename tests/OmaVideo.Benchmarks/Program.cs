using OmaVideo.Benchmarks;

return args is [Inside.Word, .. var inside]
    ? await Inside.Run(inside)
    : await Options.Command(Bench.Run).Parse(args).InvokeAsync();
