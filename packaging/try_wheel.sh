#!/bin/sh
# Does the wheel work in an environment that has only what it asks for?  try_wheel.sh WHEEL
set -eu
project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
wheel=$(realpath "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
"$project/.venv/bin/python" -m venv clean
clean/bin/pip install --disable-pip-version-check -q -c "$project/constraints.txt" "$wheel"
PSOAS_TIMER_HOME="$folder/home"
export PSOAS_TIMER_HOME
clean/bin/psoas-timer --version
clean/bin/psoas-timer check
clean/bin/psoas-timer plan desk-break | tail -n 1
