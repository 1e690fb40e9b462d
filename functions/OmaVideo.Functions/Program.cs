using Microsoft.Azure.Functions.Worker.Builder;
using OmaVideo.Functions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
try
{
    builder.Services.AddStudio(builder.Configuration).AddStores().CheckStores();
}
catch (Exception e) when (e is ArgumentException or InvalidOperationException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

await builder.Build().RunAsync();
return 0;
