#!/bin/sh
# Makes the TypeScript client of the API at an address, and a video with it. Needs Node and npm.
#
#   examples/clients/typescript/run.sh [address] [file]
set -eu
address=${1:-http://127.0.0.1:7071}
file=${2:-video.mp4}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

npm install --prefix "$here" --no-audit --no-fund --no-package-lock --silent
bin="$here/node_modules/.bin"
"$bin/openapi-typescript" "$address/api/v1/openapi.json" --default-non-nullable=false --output "$here/api.d.ts"
"$bin/tsc" --project "$here"
node "$here/built/make-video.js" "$address" "$file"
