#!/bin/sh
# What can be said of the definitions in this folder without building from them.
set -eu
cd "$(dirname "$0")"
id=org.psoas_timer.psoas_timer

say() { printf '%s\n' "$*"; }

say "desktop file" && desktop-file-validate "linux/$id.desktop"
say "metainfo" && appstreamcli validate --no-net "linux/$id.metainfo.xml"

say "MIME type"
data=$(mktemp -d)
trap 'rm -rf "$data" windows/*-setup.exe' EXIT
printf 'psoas-timer: 1\n' >"$data/evening.psoas.yaml"
mkdir -p "$data/mime/packages"
found=$(
    # As a person on GNOME would: there xdg-mime asks what looks into the data base.
    export XDG_DATA_HOME="$data" XDG_CURRENT_DESKTOP=GNOME
    xdg-mime install --novendor "linux/$id.xml"
    xdg-mime query filetype "$data/evening.psoas.yaml"
)
[ "$found" = application/vnd.psoas-timer+yaml ] || { say "a routine is taken for: $found"; exit 1; }

say "Flatpak"
(here=$PWD && cd "$data" && flatpak-builder --show-manifest "$here/flatpak/$id.yaml" >/dev/null)

say "Windows installer"
mkdir -p "$data/bundle/_internal"
touch "$data/bundle/psoas-timer-window.exe"
(cd windows && makensis -V2 -WX -DVERSION=0 "-DBUNDLE=$data/bundle" psoas-timer.nsi)

say "scripts" && shellcheck ./*.sh ./*/*.sh
