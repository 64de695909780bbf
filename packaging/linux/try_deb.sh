#!/bin/sh
# Does the .deb work on a Debian that has nothing? To be run as root in one that may be spoilt:
#   BIND="$PWD/dist" tests/bare_root.sh FOLDER packaging/linux/try_deb.sh "$PWD"/dist/*.deb [play]
set -eu
deb=$1
say() { printf '\ntry: %s\n' "$*"; }

say "there is no Python here"
for absent in python3 python pip psoas-timer; do
    [ -z "$(command -v $absent)" ] || exit 1
done

say "install"
apt-get -qq update >/dev/null
DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends -y "$deb" >/dev/null
du -sh /usr/lib/psoas-timer

say "the program"
cd /tmp
psoas-timer --version
psoas-timer check
psoas-timer doctor || true
psoas-timer render desk-break -o desk-break.ogg --cues cues.txt | tail -n 1
ls -l desk-break.ogg
[ "$(stat -c %s desk-break.ogg)" -gt 500000 ]

say "the desk break in a terminal, whole"
if [ "${2:-}" = play ]; then
    began=$(date +%s)
    psoas-timer play desk-break | tail -n 8
    say "that took $(($(date +%s) - began)) s"
fi

say "the window"
apt-get -qq install --no-install-recommends -y xvfb xauth xdotool fonts-dejavu-core >/dev/null
Xvfb :7 -screen 0 1280x800x24 >/dev/null 2>&1 &
screen=$!
sleep 2
DISPLAY=:7 psoas-timer &
window=$!
DISPLAY=:7 timeout 30 xdotool search --sync --onlyvisible --name 'Psoas Timer' getwindowname
kill $window
wait $window || true

say "remove"
kill $screen
apt-get -qq purge -y psoas-timer >/dev/null
find / -xdev -name '*psoas*' -not -path '/proc/*' -not -path '/project/*' -not -path '/tmp/*' \
    -not -path "$HOME/*" -not -path "$(dirname "$deb")/*" | tee left
[ ! -s left ]
say "all well"
