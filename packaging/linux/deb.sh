#!/bin/sh
# A Debian package of the frozen program:  deb.sh BUNDLE ICONS VERSION FOLDER
# BUNDLE is PyInstaller's folder; the package goes into FOLDER. Needs dpkg-deb, nothing else.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
bundle=$1
icons=$2
version=$3
folder=$4
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"

mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/psoas-timer" "$root/DEBIAN"
cp -a "$bundle" "$root/usr/lib/psoas-timer"
ln -s ../lib/psoas-timer/psoas-timer "$root/usr/bin/psoas-timer"
"$here/tree.sh" "$root/usr" "$icons"
cp "$here/copyright" "$root/usr/share/doc/psoas-timer/copyright"
gzip -9n <"$here/../../CHANGELOG.md" >"$root/usr/share/doc/psoas-timer/CHANGELOG.md.gz"
find "$root/usr" -type d -exec chmod 755 {} +
find "$root/usr" -type f ! -perm -u+x -exec chmod 644 {} +
find "$root/usr" -type f -perm -u+x -exec chmod 755 {} +

cat >"$root/DEBIAN/control" <<CONTROL
Package: psoas-timer
Version: $version
Architecture: $architecture
Maintainer: The Psoas Timer contributors <psoas-timer@localhost>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: misc
Priority: optional
Depends: $(tr '\n' ' ' <"$here/depends")
Recommends: fonts-dejavu-core | fonts-noto-core, pulseaudio | pipewire-pulse, default-dbus-session-bus | dbus-session-bus
Suggests: xdg-desktop-portal
Description: spoken exercise routines to follow from the floor, eyes shut
 A voice takes you through a whole stretching routine: the right exercise, the
 right side, the right length. A hold begins when its instruction ends, never
 during it. Pause, skip, go back or say "it hurts" with one key from anywhere.
 .
 Everything it needs of Python is inside. It opens no network connection.
CONTROL

mkdir -p "$folder"
dpkg-deb --root-owner-group -Zzstd -z12 -b "$root" "$folder/psoas-timer_${version}_$architecture.deb" >&2
