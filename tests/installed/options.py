"""What the manuals and the completions say of a program's options is what its --help says, call by call.

options.py SOURCE PROGRAM…
"""
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def helped(program, *call):
    answer = subprocess.run([program, *call, "--help"], capture_output=True, text=True, check=True, env={"LC_ALL": "C"})
    return answer.stdout


def of_help(text):
    """The options offered, which each stand at the beginning of their line."""
    lines = [line.strip() for line in text.splitlines()]
    return {name for line in lines if line.startswith("-") for name in OPTION.findall(line.split("  ")[0])}


def commands_of(text):
    """The commands of a program, as its help lists them."""
    _, _, listed = text.partition("Commands:")
    return [line.split()[0] for line in listed.splitlines() if line.startswith("  ")]


def of_manual(path):
    """What follows each .TP, under "" or the command whose section it is."""
    calls, call = {"": set()}, ""
    lines = path.read_text().splitlines()
    for i, line in enumerate(lines):
        if line.startswith(".SS"):
            call = line.split('"')[1].split()[0].replace("\\-", "-").lstrip("-")
            calls[call] = set()
        elif line.startswith(".SH"):
            call = ""
        elif i > 0 and lines[i - 1] == ".TP" and "\\-" in line:
            calls[call] |= set(OPTION.findall(re.sub(r"\\f.", "", line).replace("\\-", "-")))
    return calls


def of_bash(path, commands):
    """The words of each list: `all`, and one named as each command."""
    calls = {}
    for line in path.read_text().splitlines():
        said = re.match(r'\s*local (\w+)="([^"]*)"', line)
        if said:
            calls["" if said[1] == "all" else said[1]] = set(OPTION.findall(said[2]))
    return calls


def of_zsh(path, commands):
    """The options offered from a command's place in the script to the next one's."""
    calls, call = {"": set()}, ""
    for line in path.read_text().splitlines():
        begun = re.match(r"\s*(?:if \[\[ \$\{words\[2\]\} == )?(?:--)?([a-z]+)(?:\)| \]\])", line)
        if begun and begun[1] in commands:
            call = begun[1]
            calls[call] = set()
        offered = re.findall(r"['{,*](--[a-z-]+)(?=[\[}])", line)
        calls[call] |= set(offered)
        if line.startswith("fi"):
            call = ""
    return calls


def main():
    source, programs = pathlib.Path(sys.argv[1]), sys.argv[2:]
    faults = 0
    for program in programs:
        name = pathlib.Path(program).name
        commands = commands_of(helped(program))
        if name == "blason":
            commands.append("headless")  # a call of its own, which that option makes
        asked = {call: ["--headless"] if call == "headless" else [call] for call in commands}
        told = {"": of_help(helped(program))} | {call: of_help(helped(program, *words)) for call, words in asked.items()}
        assert told[""] and all(told.values()), f"{name}: --help was not understood"
        said = {f"assets/man/{name}.{language}.1": of_manual(source / f"assets/man/{name}.{language}.1")
                for language in ("en", "fr")}
        for ending, read in (("bash", of_bash), ("zsh", of_zsh)):
            path = f"assets/completion/{name}.{ending}"
            said[path] = read(source / path, commands)
        for path, calls in said.items():
            for call in sorted(set(told) | set(calls)):
                wanted, got = told.get(call, set()), calls.get(call, set())
                for option in sorted(wanted ^ got):
                    faults += 1
                    print(f"{path}: {call or name}: {option} is {'missing' if option in wanted else 'no option'}")
        print(f"{name}: {len(told)} calls, {sum(map(len, told.values()))} options")
    sys.exit(1 if faults else 0)


main()
