#!/bin/sh
# A disk image of the macOS bundle:  dmg.sh "build/bundle/Psoas Timer.app" VERSION FOLDER
# On a Mac. IDENTITY, if set, is the name of a Developer ID certificate to sign with.
set -eu
app=$1
version=$2
folder=$3
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

if [ -n "${IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p "$folder"
hdiutil create -volname "Psoas Timer" -srcfolder "$stage" -format UDZO -ov \
    "$folder/psoas-timer-$version.dmg"
