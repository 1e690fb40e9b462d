using OmaVideo.Http.Benchmarks;

var jobs = args is ["--jobs", var many, ..] ? int.Parse(many) : 10_000;
var few = Math.Min(100, jobs);

var small = await Bench.Run(few);
var large = await Bench.Run(jobs);
Table.Print(small, large, few, jobs);
