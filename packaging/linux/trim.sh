#!/bin/sh
# Takes out of a frozen program what only its building machine knows:  trim.sh BUNDLE
# Python's own libraries lose their symbols for debuggers (17 MB) and the folder they were built in.
set -eu
bundle=$1/_internal
find "$bundle"/libpython* "$bundle"/python3.* -name '*.so*' -type f | while read -r library; do
    strip --strip-unneeded "$library"
    patchelf --remove-rpath "$library"
done
