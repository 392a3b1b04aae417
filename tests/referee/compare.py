"""The recomputed evening against the one the results tell: every difference, a sentence each."""
from collections import Counter

from conquest import Conquest, fief_lines, ranks, totals
from ledger import earned, given, is_right


def line_name(line):
    """A ledger line as a reader would look it up."""
    return f"{line[5]} of {line[1]}, round {line[0]}, card {line[2]}, try {line[3]}: {line[4]:+d}"


def answers_right(deck, results):
    rounds = {r["round"]: r for r in results["rounds"]}
    for answer in results["answers"]:
        right = is_right(deck, rounds[answer["round"]], answer)
        if answer["right"] != right:
            yield (f"round {answer['round']}: {answer['team']}, card {answer['card']}, try {answer['try']}: "
                   f"right is {answer['right']}, should be {right}")


def ledger(results, lines):
    said = Counter((x["round"], x["team"], x["card"], x["try"], x["points"], x["reason"]) for x in results["ledger"])
    due = Counter(line[:6] for line in lines)
    for line in (due - said).elements():
        yield f"ledger: missing: {line_name(line)}"
    for line in (said - due).elements():
        yield f"ledger: not earned: {line_name(line)}"


def standings(results, points, places):
    for team in results["teams"]:
        name = team["id"]
        if team["points"] != points[name]:
            yield f"team {name}: points {team['points']}, should be {points[name]}"
        if team["rank"] != places[name]:
            yield f"team {name}: rank {team['rank']}, should be {places[name]}"


def held(results, part, key, due):
    for entry in results[part]:
        should = due[entry[key]]
        if sorted(entry["holders"]) != should:
            yield f"{part}: {entry[key]} held by {entry['holders']}, should be {should}"


def taken(results, fiefs):
    for entry in results["fiefs"]:
        should = fiefs[entry["fief"]] if results["podium"] else None
        if entry["taken_by"] != should:
            yield f"fiefs: {entry['fief']} taken by {entry['taken_by']}, should be {should}"


def outcome(deck, results):
    """Every difference between the results and what their answers are worth."""
    playing = [team["id"] for team in results["teams"] if team["rank"] is not None]
    lines = earned(deck, results)
    conquest = Conquest(deck, lines, playing)
    lines += given(results)
    if results["podium"]:
        lines += fief_lines(conquest, results["fief_bonus"])
    points = totals([team["id"] for team in results["teams"]], lines)
    yield from answers_right(deck, results)
    yield from ledger(results, lines)
    yield from standings(results, points, ranks(points, playing))
    yield from held(results, "lands", "persona", conquest.lands)
    yield from held(results, "castles", "family", conquest.castles)
    yield from taken(results, conquest.fiefs)
