# The Functions host for Container Apps. On Flex Consumption the package alone is put up.
FROM mcr.microsoft.com/dotnet/sdk:10.0.400-noble AS build
WORKDIR /src
COPY Directory.Build.props Directory.Packages.props .editorconfig host.json ./
COPY functions functions
RUN dotnet publish functions/OmaVideo.Functions -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o /app

# The platform's own tag: it moves with the runtime's mends, and has no finer ones.
FROM mcr.microsoft.com/azure-functions/dotnet-isolated:4-dotnet-isolated10.0
COPY scripts/setup.sh /tmp/
RUN . /tmp/setup.sh && need_ffmpeg && ffmpeg -version && rm -rf /var/lib/apt/lists/* /tmp/setup.sh
COPY --from=build /app /home/site/wwwroot
ENV AzureWebJobsScriptRoot=/home/site/wwwroot AzureFunctionsJobHost__Logging__Console__IsEnabled=true ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
