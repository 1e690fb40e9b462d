#!/usr/bin/env dotnet
#:property PublishAot=false
// Sums up a test run: lines covered by all test projects together, tests that failed, and the count as the last line.
// report.cs RESULTS [PROJECT=PERCENT ...]: fails when a test did, or when a project has fewer lines covered than wanted.
using System.Xml.Linq;

var results = args[0];
var wanted = args.Skip(1).Select(a => a.Split('=')).ToDictionary(a => a[0], a => double.Parse(a[1]));

var lines = Directory.EnumerateFiles(results, "coverage.cobertura.xml", SearchOption.AllDirectories)
    .SelectMany(file => XDocument.Load(file).Descendants("package"))
    .SelectMany(package => package.Descendants("class"), (package, type) => (Project: (string)package.Attribute("name")!, type))
    .SelectMany(p => p.type.Elements("lines").Elements("line"), (p, line) =>
        (p.Project, File: (string)p.type.Attribute("filename")!, Line: (int)line.Attribute("number")!, Hit: (long)line.Attribute("hits")! > 0))
    .GroupBy(l => (l.Project, File: Path.GetFileName(Path.GetDirectoryName(l.File)) + "/" + Path.GetFileName(l.File), l.Line), l => l.Hit)
    .Select(g => (g.Key.Project, g.Key.File, Hit: g.Any(hit => hit)))
    .ToList();

var low = 0;
foreach (var project in lines.GroupBy(l => l.Project).OrderBy(g => g.Key))
{
    var percent = 100.0 * project.Count(l => l.Hit) / project.Count();
    var least = wanted.GetValueOrDefault(project.Key);
    low += percent < least ? 1 : 0;
    Console.WriteLine($"{project.Key,-16} {percent,5:0.0} % of {project.Count()} lines covered{(percent < least ? $", wanted {least} %" : "")}");
    foreach (var file in project.GroupBy(l => l.File).Where(f => f.Count(l => !l.Hit) > 12).OrderByDescending(f => f.Count(l => !l.Hit)).Take(5))
        Console.WriteLine($"    {file.Count(l => !l.Hit),4} lines not covered in {file.Key}");
}

XNamespace trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
var tests = Directory.EnumerateFiles(results, "*.trx", SearchOption.AllDirectories)
    .SelectMany(file => XDocument.Load(file).Descendants(trx + "UnitTestResult"))
    .Select(test => (Name: (string)test.Attribute("testName")!, Outcome: (string)test.Attribute("outcome")!))
    .ToList();
foreach (var failed in tests.Where(t => t.Outcome == "Failed"))
    Console.WriteLine($"failed: {failed.Name}");

var (passed, failures) = (tests.Count(t => t.Outcome == "Passed"), tests.Count(t => t.Outcome == "Failed"));
if (tests.Count == 0)
    Console.WriteLine("No test ran.");
Console.WriteLine($"{passed} passed, {failures} failed, {tests.Count - passed - failures} skipped");
return failures > 0 || low > 0 || tests.Count == 0 ? 1 : 0;
