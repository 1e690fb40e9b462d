#!/bin/sh
# Makes the C# client of the API at an address, and a video with it. Needs the .NET SDK, and Node and npm for the generator.
#
#   examples/clients/csharp/run.sh [address] [file]
set -eu
address=${1:-http://127.0.0.1:7071}
file=${2:-video.mp4}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

npm install --prefix "$here" --no-audit --no-fund --no-package-lock --no-save --silent nswag@14.7.1
"$here/node_modules/.bin/nswag" openapi2csclient /runtime:Net100 "/input:$address/api/v1/openapi.json" "/output:$here/Client.cs" \
    /namespace:OmaVideo.Example /classname:OmaVideoClient /jsonLibrary:SystemTextJson /jsonLibraryVersion:10 /useBaseUrl:false /generateOptionalParameters:true >/dev/null
dotnet run --project "$here" -- "$address" "$file"
