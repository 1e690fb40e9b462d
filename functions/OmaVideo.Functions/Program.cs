using Microsoft.Azure.Functions.Worker.Builder;
using OmaVideo.Functions;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddStudio(builder.Configuration).AddStores().CheckStores();
await builder.Build().RunAsync();
