#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Cal Authors
# SPDX-License-Identifier: LGPL-2.1-or-later

"""Prepares a folder in which Cal is built for another machine and runs as if it were there.

The folder gets the libraries of that machine, unpacked from packages of Debian, of which the
system learns nothing: apt has its lists and its cache in the folder.  Beside them lie “cross.ini”,
which Meson reads, and “run”, which runs a program in the emulator.

Usage: prepare.py MACHINE FOLDER
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77

# The name in Debian, that of the compiler, the family and the order of bytes as Meson names them,
# the emulator, and what loads programs.
MACHINES = {
    "i386": ("i386", "i686-linux-gnu", "x86", "little", "qemu-i386", "ld-linux.so.2"),
    "aarch64": ("arm64", "aarch64-linux-gnu", "aarch64", "little", "qemu-aarch64", "ld-linux-aarch64.so.1"),
    "s390x": ("s390x", "s390x-linux-gnu", "s390x", "big", "qemu-s390x", "ld64.so.1"),
}

# What Cal is built with; “libc-bin” has the locale C.UTF-8, whose files depend on the machine.
WANTED = ["libc6-dev", "libc-bin", "libglib2.0-dev", "libicu-dev"]
# Of what these need, the programs are not run.
KEPT = ("lib", "zlib1g", "linux-libc-dev", "uuid-dev")
LEFT = ("libpython", "libglib2.0-dev-bin", "libglib2.0-bin")

APT = """\
APT::Architecture "{name}";
APT::Architectures {{ "{name}"; }};
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "false";
Acquire::IndexTargets::deb::CNF::DefaultEnabled "false";
Dir::State "{folder}";
Dir::State::status "{folder}/status";
Dir::Cache "{folder}/cache";
"""

CROSS = """\
[binaries]
c = [{compiler}]
ar = '{triplet}-ar'
strip = '{triplet}-strip'
nm = '{triplet}-nm'
pkgconfig = 'pkg-config'
glib-compile-resources = '{resources}'
{wrapper}

[properties]
sys_root = '{sysroot}'
pkg_config_libdir = ['{sysroot}/usr/lib/{multiarch}/pkgconfig', '{sysroot}/usr/share/pkgconfig']
needs_exe_wrapper = {needs_wrapper}

[built-in options]
c_link_args = [{link_args}]

[host_machine]
system = 'linux'
cpu_family = '{family}'
cpu = '{machine}'
endian = '{endian}'
"""

# GLib starts a program again under the name that it was started with, which has to be
# something that this machine can run: a script of the same name.
RUN = """\
#!/bin/sh
program=$(realpath "$1")
again=${{program%/*}}/again/${{program##*/}}
shift
mkdir -p "${{again%/*}}"
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$(realpath "$0")" "$program" > "$again.$$"
chmod +x "$again.$$"
mv "$again.$$" "$again"
exec {emulator} -L "{sysroot}" -0 "$again" "$program" "$@"
"""


def fail(message, status=1):
    print(message, file=sys.stderr)
    sys.exit(status)


def run(*command, **options):
    return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, encoding="utf-8",
                          **options).stdout


def download(name, folder):
    """The packages of a machine, in the files of a folder."""
    for part in ("lists/partial", "cache/archives/partial", "packages"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "status").touch()
    (folder / "apt.conf").write_text(APT.format(name=name, folder=folder), encoding="utf-8")
    environment = {**os.environ, "APT_CONFIG": str(folder / "apt.conf"), "LC_ALL": "C"}

    # What follows fails if a list is missing that is needed.
    subprocess.run(["apt-get", "-q", "update"], env=environment, stdin=subprocess.DEVNULL, check=False)
    listed = run("apt-get", "-q", "-s", "--no-install-recommends", "install", *WANTED, env=environment)
    names = [line.split()[1] for line in listed.splitlines() if line.startswith("Inst ")]
    names = [n for n in names if n in WANTED or n.startswith(KEPT) and not n.startswith(LEFT)]

    # What runs this as root cannot always become the user “_apt”.
    run("apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", *names, env=environment, cwd=folder / "packages")
    return sorted((folder / "packages").glob("*.deb"))


def merge_folders(sysroot):
    """Packages of old have files in /lib, and new ones all in /usr/lib."""
    for name in ("lib", "lib64"):
        top = sysroot / name
        if top.is_dir() and not top.is_symlink():
            shutil.copytree(top, sysroot / "usr" / name, symlinks=True, dirs_exist_ok=True)
            shutil.rmtree(top)
        (sysroot / "usr" / name).mkdir(exist_ok=True)
        if not top.is_symlink():
            top.symlink_to(f"usr/{name}")


def point_inside(sysroot):
    """Links to files from the root of the system lead to those of the other one."""
    for folder, folders, files in os.walk(sysroot):
        for path in (Path(folder) / name for name in folders + files):
            if path.is_symlink() and os.readlink(path).startswith("/"):
                target = os.readlink(path)
                path.unlink()
                path.symlink_to(os.path.relpath(f"{sysroot}{target}", path.parent))


def unpack(name, folder):
    sysroot = folder / "sysroot"
    if sysroot.is_dir():
        return sysroot

    partial = folder / "partial"
    shutil.rmtree(partial, ignore_errors=True)
    for package in download(name, folder / "apt"):
        run("dpkg-deb", "-x", package, partial)
    merge_folders(partial)
    point_inside(partial)
    # The emulator takes each folder that is there for that of the machine, and programs
    # have to see what happens in the /etc of this one.
    for unwanted in ("etc", "var"):
        shutil.rmtree(partial / unwanted, ignore_errors=True)
    shutil.rmtree(folder / "apt")
    partial.rename(sysroot)
    return sysroot


def quote(words):
    return ", ".join(f"'{word}'" for word in words)


def runs_here(loader):
    """Some processors have those of other machines in them."""
    try:
        return subprocess.run([loader, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def write_files(machine, folder, sysroot):
    _, triplet, family, endian, emulator, loader = MACHINES[machine]
    multiarch = triplet.replace("i686", "i386")
    ccache = ["ccache"] if shutil.which("ccache") else []
    is_native = runs_here(sysroot / "lib" / loader)
    link_args = []

    if is_native:
        link_args = [f"-Wl,--dynamic-linker={sysroot}/lib/{loader}", "-Wl,--disable-new-dtags",
                     f"-Wl,-rpath,{sysroot}/usr/lib/{multiarch}"]
    elif not shutil.which(emulator):
        fail(f"There is no {emulator} here", SKIPPED)

    (folder / "run").write_text(RUN.format(emulator=emulator, sysroot=sysroot), encoding="utf-8")
    (folder / "run").chmod(0o755)
    (folder / "cross.ini").write_text(CROSS.format(
        compiler=quote([*ccache, f"{triplet}-gcc", f"--sysroot={sysroot}"]),
        triplet=triplet, sysroot=sysroot, multiarch=multiarch, family=family, machine=machine, endian=endian,
        resources=shutil.which("glib-compile-resources"),
        wrapper="" if is_native else f"exe_wrapper = '{folder}/run'",
        needs_wrapper="false" if is_native else "true",
        link_args=quote(link_args),
    ), encoding="utf-8")


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in MACHINES:
        fail(f"{__doc__}MACHINE is one of: {' '.join(MACHINES)}")

    machine, folder = sys.argv[1], Path(sys.argv[2]).resolve()
    name, triplet = MACHINES[machine][:2]

    for program in ("apt-get", "dpkg-deb", f"{triplet}-gcc"):
        if not shutil.which(program):
            fail(f"There is no {program} here", SKIPPED)

    folder.mkdir(parents=True, exist_ok=True)
    try:
        sysroot = unpack(name, folder)
    except subprocess.CalledProcessError as error:
        fail(f"The packages of {machine} cannot be had: {' '.join(map(str, error.cmd[:3]))} failed", SKIPPED)
    write_files(machine, folder, sysroot)


if __name__ == "__main__":
    main()
