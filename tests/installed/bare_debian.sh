#!/usr/bin/env bash
# The package as a machine gets it: packed out of a build, judged by Debian's own tools, put into a Debian that has
# nothing else, and run there.
#   bare_debian.sh SOURCE BUILD
# 77: skipped, with the reason. Where Debian comes from is read in /etc/apt when it runs.
set -eu -o pipefail
source=$1 build=$2
export LC_ALL=C.UTF-8

skip() { echo "SKIPPED: $*" && exit 77; }
step() { echo "== ${SECONDS} s: $*"; }

[ "$(id -u)" = 0 ] || skip "only root may make a Debian to run in"
for tool in debootstrap lintian desktop-file-validate appstreamcli; do
  command -v "$tool" >/dev/null || skip "$tool is not installed"
done

room=$(mktemp -d /var/tmp/blason-bare-XXXXXX)
away() {
  umount "$room/debian/proc" 2>/dev/null || true
  rm -rf --one-file-system "$room"
}
trap away EXIT

step "packing"
(cd "$build" && umask 022 && cpack -G DEB -B "$room/pack" >"$room/pack.log" 2>&1) || { cat "$room/pack.log" && exit 1; }
deb=$(ls "$room"/pack/*.deb)
dpkg-deb --info "$deb"
ls -l "$deb"

step "lintian, desktop entry, metainfo"
lintian --allow-root --fail-on error "$deb"
dpkg-deb -x "$deb" "$room/files"
desktop-file-validate "$room"/files/usr/share/applications/*.desktop
appstreamcli validate --no-net "$room"/files/usr/share/metainfo/*.xml

step "a bare Debian"
. /etc/os-release
mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' | awk -v name="$VERSION_CODENAME" '$2 == name { print $1; exit }')
[ -n "$mirror" ] || skip "no Debian archive is configured for apt"
debootstrap --variant=minbase "$VERSION_CODENAME" "$room/debian" "$mirror" >"$room/debootstrap.log" 2>&1 ||
  { tail -n 5 "$room/debootstrap.log" && skip "debootstrap could not fetch Debian"; }
cp "$deb" "$room/debian/tmp/blason.deb"
mount -t proc proc "$room/debian/proc"
# The clients' own settings (proxies, no pictures of the archive's icons…), and what the archive says of itself.
cp -r /etc/apt/apt.conf.d "$room/debian/etc/apt/"
cp /etc/resolv.conf "$room/debian/etc/resolv.conf"

in_debian() { chroot "$room/debian" env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/tmp LC_ALL=C.UTF-8 "$@"; }

step "the package and what it needs"
in_debian apt-get update -q >"$room/apt.log" 2>&1
in_debian DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /tmp/blason.deb >>"$room/apt.log" 2>&1 ||
  { tail -n 20 "$room/apt.log" && exit 1; }

step "blason --version"
in_debian blason --version
step "blason doctor, without a display: it says so, and all else is fit"
in_debian blason doctor --json >"$room/doctor.json" && exit 1
in_debian blason doctor || true
python3 - "$room/doctor.json" <<'PYTHON'
import json, sys
told = json.load(open(sys.argv[1]))
verdicts = {check["check"]: check["verdict"] for check in told["checks"]}
assert not told["playable"] and verdicts.pop("display") == "wrong", verdicts
assert "wrong" not in verdicts.values(), verdicts
PYTHON
step "blason-deck check"
in_debian sh -c 'blason-deck check /usr/share/blason/decks/[!d]*.json'
step "blason-session rehearse"
in_debian blason-session rehearse /usr/share/blason/decks/premiers-pas.json --seed 7 --record /tmp/evening.session
step "the evening, painted with the fonts of the package"
in_debian blason /tmp/evening.session --shoot /tmp/pictures --window 640x360
[ "$(ls "$room"/debian/tmp/pictures/*.png | wc -l)" -gt 3 ]
step "and gone again, with nothing left"
in_debian apt-get remove -q -y blason >>"$room/apt.log" 2>&1
[ ! -e "$room/debian/usr/share/blason" ] && [ ! -e "$room/debian/usr/bin/blason" ]
step "done"
