#!/bin/sh
# What a Linux desktop has to know of the program, below share/:  tree.sh PREFIX ICONS
# PREFIX is /usr of a package, or anybody's ~/.local; ICONS holds what packaging/icons.py drew.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=$1/share
icons=$2
id=org.psoas_timer.psoas_timer

put() { install -D -m 644 "$1" "$share/$2"; }

put "$here/$id.desktop" "applications/$id.desktop"
put "$here/$id.metainfo.xml" "metainfo/$id.metainfo.xml"
put "$here/$id.xml" "mime/packages/$id.xml"
put "$here/../../assets/icons/psoas-timer.svg" "icons/hicolor/scalable/apps/$id.svg"
for picture in "$icons"/*x*.png; do
    size=$(basename "$picture" .png)
    put "$picture" "icons/hicolor/$size/apps/$id.png"
done
