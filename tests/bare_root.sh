#!/bin/sh
# Does a command of the project work on a Debian that has nothing? For root; needs debootstrap.
#
#   tests/bare_root.sh FOLDER ./dev test        as many times as you like; FOLDER keeps the bare system
#   BIND="/some/folder …" tests/bare_root.sh …  with folders of this machine the clients there need
#
# The committed project is cloned into the system. What the command installs is thrown away after it.
# The host's certificates, name servers and settings of pip and apt are used as they are.
set -eu
[ $# -ge 2 ] || { sed -n 's/^# \{0,1\}//p' "$0" | sed 1d; exit 2; }
CDPATH='' cd -- "$(dirname -- "$0")/.."

mkdir -p "$1"
folder=$(CDPATH='' cd -- "$1" && pwd)
shift
base=$folder/base

if [ ! -e "$folder/ready" ]; then
    rm -rf "$base"
    debootstrap --variant=minbase "${SUITE:-bookworm}" "$base"
    touch "$folder/ready"
fi

run=$(mktemp -d "$folder/run.XXXXXX")
trap 'rm -rf "$run"' EXIT
mkdir "$run/upper" "$run/work" "$run/root"
git clone -q . "$run/upper/project"

# The settings of the host's clients: files, then environment.
copy() {
    [ -e "$1" ] || return 0
    mkdir -p "$(dirname "$run/upper$2")"
    cp -rL "$1" "$run/upper$2"
}
certificates=/etc/ssl/certs/ca-certificates.crt
copy "$certificates" "$certificates"
copy "$certificates" /usr/local/share/ca-certificates/host.crt # survives their reinstallation
copy /etc/resolv.conf /etc/resolv.conf
copy /etc/pip.conf /etc/pip.conf
copy "${HOME:-}/.config/pip" /etc/xdg/pip
env | grep -E '^(PIP_|SSL_|[a-zA-Z]+_proxy=|[A-Z]+_PROXY=)' >"$run/environment" || true

# A namespace of its own: mounts and left-over processes go when the command ends.
# shellcheck disable=SC2016
exec_inside='
    set -eu
    run=$1; base=$2; bind=$3; shift 3
    root=$run/root
    mount -t overlay overlay -o "lowerdir=$base,upperdir=$run/upper,workdir=$run/work" "$root"
    mount -t proc proc "$root/proc"
    mount -t tmpfs tmpfs "$root/dev"
    mkdir "$root/dev/pts" "$root/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
    ln -s pts/ptmx "$root/dev/ptmx"
    mount -t tmpfs tmpfs "$root/dev/shm"
    for device in null zero full random urandom tty; do
        touch "$root/dev/$device"
        mount --bind "/dev/$device" "$root/dev/$device"
    done
    ln -s /proc/self/fd "$root/dev/fd"
    for place in $bind; do
        mkdir -p "$root$place"
        mount --bind "$place" "$root$place"
    done
    cd "$root"
    set -- env -i $(cat "$run/environment") PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
        chroot . sh -c '"'"'cd /project && exec "$@"'"'"' sh "$@"
    exec "$@" </dev/null
'
began=$(date +%s)
status=0
unshare --mount --pid --fork sh -c "$exec_inside" sh "$run" "$base" "${BIND:-}" "$@" || status=$?
echo "bare root: '$*' ended with $status after $(($(date +%s) - began)) s" >&2
exit "$status"
