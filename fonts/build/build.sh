#!/usr/bin/env bash
# Rebuilds the five faces in fonts/ from public packages, byte for byte (see SHA256SUMS). Needs a Debian-like system with npm,
# apt, and a python3 (or $PYTHON) with fontTools and brotli (apt: python3-fonttools python3-brotli). Takes some minutes.
#   fonts/build/build.sh [FOLDER FOR THE SOURCES]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
cd "$work"

fetch() { # fetch PACKAGE VERSION FOLDER: an npm package, unpacked
  [ -d "$3" ] && return
  local archive
  archive=$(npm pack --silent "$1@$2")
  mkdir "$3" && tar -xzf "$archive" -C "$3" --strip-components=1
}
fetch @chinese-fonts/syst 3.0.0 song
fetch @chinese-fonts/lxgwwenkai 3.0.0 kai
fetch @embedpdf/fonts-sc 1.0.0 hei

if [ ! -d fang ]; then
  ls texlive-lang-chinese_*.deb >/dev/null 2>&1 || apt-get download texlive-lang-chinese
  dpkg-deb -x texlive-lang-chinese_*.deb fang
fi

"${PYTHON:-python3}" "$here/build_faces.py" "$work" "$here/.."
cd "$here/.." && sha256sum Disclosure*.ttf > SHA256SUMS
