# The embedded server: no account, one folder of data. compose.yaml runs it with all that watches it.
FROM mcr.microsoft.com/dotnet/sdk:10.0.400-noble AS build
WORKDIR /src
COPY Directory.Build.props Directory.Packages.props .editorconfig ./
COPY functions functions
RUN dotnet restore functions/OmaVideo.Local --locked-mode
RUN dotnet publish functions/OmaVideo.Local -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0.11-noble
COPY scripts/setup.sh /tmp/
RUN . /tmp/setup.sh && need_ffmpeg && rm -rf /var/lib/apt/lists/* /tmp/setup.sh \
    && install -d -o "$APP_UID" -g "$APP_UID" /data /keys
COPY --from=build /app /app
COPY infra/scripts/first-key infra/scripts/ready /usr/local/bin/
ENV PATH=/app:$PATH OMAVIDEO_DATA=/data DOTNET_EnableDiagnostics=0

# What is missing to make a video is found now, not with the first order.
RUN omavideo check
USER $APP_UID
VOLUME /data
EXPOSE 7071
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["ready"]
ENTRYPOINT ["omavideo"]
CMD ["serve", "--host", "0.0.0.0"]
