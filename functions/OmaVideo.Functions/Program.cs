using Microsoft.Azure.Functions.Worker.Builder;
using OmaVideo.Functions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
try
{
    builder.Services.AddStudio(builder.Configuration).AddStores(builder.Configuration);
}
catch (ArgumentException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

await builder.Build().RunAsync();
return 0;
