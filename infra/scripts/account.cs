#!/usr/bin/env dotnet
#:property PublishAot=false
// Takes the tables and blobs of a storage account into a folder, and puts back from there what is missing.
//   account.cs export|import FOLDER
// TABLES_URL and BLOBS_URL name the account (one may be left out), e.g. https://NAME.table.core.windows.net.
// STORAGE_TOKEN opens it: `az account get-access-token --resource https://storage.azure.com --query accessToken --output tsv`;
// the emulator's account is opened with STORAGE_KEY.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

if (args is not [("export" or "import") and var verb, var folder])
{
    Console.Error.WriteLine("account.cs export|import FOLDER");
    return 2;
}

var began = Stopwatch.StartNew();
using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(10) };
http.DefaultRequestHeaders.Add("x-ms-version", "2021-12-02");
http.DefaultRequestHeaders.Add("DataServiceVersion", "3.0");
var (token, key) = (Environment.GetEnvironmentVariable("STORAGE_TOKEN"), Environment.GetEnvironmentVariable("STORAGE_KEY"));
if (string.IsNullOrEmpty(key) && !string.IsNullOrEmpty(token))
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

var (counts, done) = (new ConcurrentDictionary<string, int>(), new ConcurrentDictionary<string, int>());
try
{
    if (Environment.GetEnvironmentVariable("TABLES_URL") is { Length: > 0 } tables)
        await (verb == "export" ? ExportTables(tables.TrimEnd('/')) : ImportTables(tables.TrimEnd('/')));
    if (Environment.GetEnvironmentVariable("BLOBS_URL") is { Length: > 0 } blobs)
        await (verb == "export" ? ExportBlobs(blobs.TrimEnd('/')) : ImportBlobs(blobs.TrimEnd('/')));
}
catch (Exception e) when (e is HttpRequestException or IOException)
{
    Console.Error.WriteLine($"{e.Message} Running it again goes on: what is there is left alone.");
    return 1;
}

foreach (var (name, count) in counts.OrderBy(c => c.Key))
    Console.WriteLine($"{name}: {count}{(verb == "import" ? $", {done.GetValueOrDefault(name)} of them were missing" : "")}");
Console.WriteLine($"{verb} took {began.Elapsed.TotalSeconds:0.0} s");
return 0;

async Task ExportTables(string url)
{
    var target = Directory.CreateDirectory(Path.Combine(folder, "tables")).FullName;
    var names = await Pages($"{url}/Tables").SelectMany(page => page).Select(table => (string)table!["TableName"]!).ToListAsync();
    // Orchestrations are not exported: a restored job is taken up again by the sweep.
    foreach (var name in names.Where(name => !name.StartsWith("OmaVideo", StringComparison.Ordinal)))
    {
        await using var file = File.CreateText(Path.Combine(target, $"{name}.jsonl"));
        counts[name] = 0;
        await foreach (var page in Pages($"{url}/{name}()"))
        {
            foreach (var entity in page.Select(entity => entity!.AsObject()))
            {
                entity.Remove("Timestamp");
                foreach (var note in entity.Select(p => p.Key).Where(key => key.StartsWith("odata.", StringComparison.Ordinal) || key == "Timestamp@odata.type").ToList())
                    entity.Remove(note);
                await file.WriteLineAsync(entity.ToJsonString());
                counts[name]++;
            }
        }
    }
}

async Task ImportTables(string url)
{
    foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "tables"), "*.jsonl"))
    {
        var name = Path.GetFileNameWithoutExtension(file);
        await Send(HttpMethod.Post, $"{url}/Tables", Json($$"""{"TableName":"{{name}}"}"""), HttpStatusCode.Conflict);
        var lines = await File.ReadAllLinesAsync(file);
        counts[name] = lines.Length;
        await Parallel.ForEachAsync(lines, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (line, _) =>
        {
            if ((await Send(HttpMethod.Post, $"{url}/{name}", Json(line), HttpStatusCode.Conflict)).StatusCode != HttpStatusCode.Conflict)
                done.AddOrUpdate(name, 1, (_, sum) => sum + 1);
        });
    }
}

async Task ExportBlobs(string url)
{
    using var list = await Send(HttpMethod.Get, $"{url}/?comp=list", null);
    var containers = XDocument.Parse((await list.Content.ReadAsStringAsync()).TrimStart('\uFEFF')).Descendants("Container").Select(container => (string)container.Element("Name")!);
    // Backups of tables are no part of a backup.
    foreach (var container in containers.Where(name => name != "backups"))
    {
        var names = new List<(string Name, string Type, string Tags)>();
        for (string? marker = ""; marker is not null;)
        {
            var answer = await Send(HttpMethod.Get, $"{url}/{container}?restype=container&comp=list&include=tags&marker={Uri.EscapeDataString(marker)}", null);
            var page = XDocument.Parse((await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF'));
            names.AddRange(page.Descendants("Blob").Select(blob => ((string)blob.Element("Name")!, (string?)blob.Descendants("Content-Type").FirstOrDefault() ?? "application/octet-stream",
                string.Join('&', blob.Descendants("Tag").Select(tag => $"{Uri.EscapeDataString((string)tag.Element("Key")!)}={Uri.EscapeDataString((string)tag.Element("Value")!)}")))));
            marker = (string?)page.Descendants("NextMarker").FirstOrDefault() is { Length: > 0 } next ? next : null;
        }

        counts[container] = names.Count;
        var target = Directory.CreateDirectory(Path.Combine(folder, "blobs", container)).FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "blobs", $"{container}.jsonl"),
            names.Select(blob => new JsonObject { ["name"] = blob.Name, ["type"] = blob.Type, ["tags"] = blob.Tags }.ToJsonString()));
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (blob, _) =>
        {
            using var answer = await Send(HttpMethod.Get, $"{url}/{container}/{Escaped(blob.Name)}", null);
            await using var file = File.Create(FileOf(target, blob.Name));
            await answer.Content.CopyToAsync(file, CancellationToken.None);
        });
    }
}

async Task ImportBlobs(string url)
{
    foreach (var list in Directory.EnumerateFiles(Path.Combine(folder, "blobs"), "*.jsonl"))
    {
        var container = Path.GetFileNameWithoutExtension(list);
        await Send(HttpMethod.Put, $"{url}/{container}?restype=container", null, HttpStatusCode.Conflict);
        var blobs = (await File.ReadAllLinesAsync(list)).Select(line => JsonNode.Parse(line)!).ToList();
        counts[container] = blobs.Count;
        await Parallel.ForEachAsync(blobs, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (blob, _) =>
        {
            await using var file = File.OpenRead(FileOf(Path.Combine(folder, "blobs", container), (string)blob["name"]!));
            using var body = new StreamContent(file);
            body.Headers.TryAddWithoutValidation("Content-Type", (string)blob["type"]!);
            body.Headers.Add("x-ms-blob-type", "BlockBlob");
            if ((string?)blob["tags"] is { Length: > 0 } tags)
                body.Headers.Add("x-ms-tags", tags);
            if ((await Send(HttpMethod.Put, $"{url}/{container}/{Escaped((string)blob["name"]!)}", body, HttpStatusCode.Conflict)).StatusCode != HttpStatusCode.Conflict)
                done.AddOrUpdate(container, 1, (_, sum) => sum + 1);
        });
    }
}

async IAsyncEnumerable<JsonArray> Pages(string url)
{
    for (string? next = ""; next is not null;)
    {
        using var answer = await Send(HttpMethod.Get, url + next, null);
        yield return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["value"]!.AsArray();
        var marks = answer.Headers.Where(h => h.Key.StartsWith("x-ms-continuation-", StringComparison.OrdinalIgnoreCase))
            .Select(h => $"{h.Key["x-ms-continuation-".Length..]}={Uri.EscapeDataString(h.Value.First())}").ToList();
        next = marks.Count > 0 ? "?" + string.Join('&', marks) : null;
    }
}

async Task<HttpResponseMessage> Send(HttpMethod method, string url, HttpContent? body, params HttpStatusCode[] fine)
{
    using var request = new HttpRequestMessage(method, Signed(url)) { Content = body };
    request.Headers.TryAddWithoutValidation("Accept", "application/json;odata=minimalmetadata");
    request.Headers.Add("Prefer", "return-no-content");
    if (method == HttpMethod.Put)
        request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Any);
    var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    return answer.IsSuccessStatusCode || fine.Contains(answer.StatusCode)
        ? answer
        : throw new HttpRequestException($"{method} {url.Split('?')[0]} was answered {(int)answer.StatusCode} {answer.ReasonPhrase}.");
}

// The emulator's key signs a pass for this run; in the cloud no account has a key that opens anything.
string Signed(string url)
{
    if (string.IsNullOrEmpty(key))
        return url;
    var (account, ends) = (new Uri(url).AbsolutePath.Split('/')[1], DateTime.UtcNow.AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ"));
    var text = $"{account}\nrwdlact\nbt\nsco\n\n{ends}\n\nhttps,http\n2021-12-02\n\n";
    var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(key), Encoding.UTF8.GetBytes(text)));
    return $"{url}{(url.Contains('?') ? '&' : '?')}sv=2021-12-02&ss=bt&srt=sco&sp=rwdlact&se={Uri.EscapeDataString(ends)}&spr=https,http&sig={Uri.EscapeDataString(signature)}";
}

static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

static string Escaped(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

// A blob's name is not trusted as a path.
static string FileOf(string target, string name) => Path.Combine(target, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
