# shellcheck shell=sh
# What OmaVideo needs beside .NET, installed through the system's own package manager. Sourced, not run.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

need_dotnet() {
    version=$(dotnet --version 2>/dev/null) && [ "${version%%.*}" -ge 10 ] && return
    echo "OmaVideo needs the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
    exit 3
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo "$@"; else return 1; fi
}

# FFmpeg renders, espeak-ng speaks what FFmpeg's own voice cannot, the fonts make cards beautiful, opencv-data knows a face.
need_ffmpeg() {
    if command -v apt-get >/dev/null 2>&1; then
        missing=
        for package in ffmpeg espeak-ng fonts-inter fonts-ebgaramond fonts-quicksand fonts-noto-color-emoji fonts-droid-fallback opencv-data; do
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

# The emulator of storage accounts, for the tests of what lies in them; in this checkout, nowhere else.
need_azurite() {
    command -v azurite >/dev/null 2>&1 || [ -x node_modules/.bin/azurite ] || ! command -v npm >/dev/null 2>&1 ||
        npm install --prefix . --no-save --no-audit --no-fund --silent azurite@3.37.0 >&2 || echo "The storage emulator cannot be had; its tests are left out." >&2
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
