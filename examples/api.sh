#!/bin/sh
# From a prompt to a finished video with curl and jq: order, look, approve, wait, download.
#
#   examples/api.sh [address] [file]      e.g. examples/api.sh http://127.0.0.1:7071 lamp.mp4
#
# The key, where the server wants one, is read from OMAVIDEO_KEY.
set -eu
address=${1:-http://127.0.0.1:7071}
file=${2:-video.mp4}

# Asks the API; whatever goes wrong is said in the server's own words.
ask() {
    answer=$(curl -sS --max-time 90 -w '\n%{http_code}' -H "X-Api-Key: ${OMAVIDEO_KEY-}" -H 'Content-Type: application/json' "$@")
    status=${answer##*
}
    body=${answer%
*}
    [ "$status" -lt 400 ] || { echo "$body" | jq -r '"\(.error): \(.detail)", (.details[] | "  \(.field): wanted \(.wanted)")' >&2; exit 1; }
    echo "$body"
}

# Asks again until the job is in the status that is waited for.
wait_until() {
    for _ in $(seq 600); do
        job=$(ask "$address/api/v2/jobs/$id")
        now=$(echo "$job" | jq -r .status)
        echo "$job" | jq -r '"  \(.progress.percent) %  \(.progress.message)"' >&2
        [ "$now" = "$1" ] && return
        case $now in failed | canceled) echo "$job" | jq -r .error.message >&2; exit 1 ;; esac
        sleep 1
    done
    echo "The job is not $1 after ten minutes." >&2
    exit 1
}

# 1. Order it. The Idempotency-Key makes sure that asking twice orders once.
job=$(ask "$address/api/v2/generate" -H "Idempotency-Key: api-sh-$$" \
    -d '{"prompt": "A small lamp that follows the sun. It never sleeps.", "duration_seconds": 5, "style": "minimalist"}')
id=$(echo "$job" | jq -r .id)
echo "The job is $id."

# 2. Look at the storyboard, scene by scene.
wait_until awaiting_approval
echo "$job" | jq -r '.storyboard.scenes[] | "  \(.number). \(.narration)"'

# 3. Approve the revision that was seen.
ask "$address/api/v2/jobs/$id/approve" -d "$(echo "$job" | jq '{revision: .storyboard.revision}')" >/dev/null

# 4. Wait, and fetch the file.
wait_until completed
curl -sSf --max-time 90 -H "X-Api-Key: ${OMAVIDEO_KEY-}" -o "$file" "$address$(echo "$job" | jq -r .links.video)"
echo "The video is in $file."
