"""The shape of a results object: its keys, their types, and that every name in it is known."""
from key import KINDS, card_pool, spot_pool

REASONS = ("match", "near", "banner", "chorus", "adjustment", "fief", "jury")
NO_ROUND, NO_CARD = ("adjustment", "fief"), ("adjustment", "fief", "jury")


def text(value):
    return isinstance(value, str)


def whole(value):
    return isinstance(value, int) and not isinstance(value, bool)


def count(value):
    return whole(value) and value >= 0


def number(value):
    return whole(value) and value >= 1


def flag(value):
    return isinstance(value, bool)


def maybe(kind):
    return lambda value: value is None or kind(value)


def one_of(*values):
    return lambda value: text(value) and value in values


def listed(kind):
    return lambda value: isinstance(value, list) and all(kind(item) for item in value)


def object_of(**fields):
    return lambda value: isinstance(value, dict) and not list(faults("", value, fields))


TOP = {"session": text, "deck": object_of(id=text, version=text, hash=text), "ended": flag, "podium": flag,
       "fief_bonus": count, "teams": listed(lambda v: isinstance(v, dict))}
TOP.update({part: TOP["teams"] for part in ("rounds", "answers", "ledger", "lands", "castles", "fiefs")})
PARTS = {
    "teams": {"id": text, "name": text, "points": whole, "rank": maybe(number)},
    "rounds": {"round": number, "kind": one_of(*KINDS), "mode": one_of("sealed", "relay"), "ladder": listed(count),
               "worth": count, "near": count, "banners": count, "chorus": count, "closed": flag,
               "teams": listed(text), "cards": listed(text), "spots": listed(text),
               "accepted": listed(object_of(card=text, spot=text)), "withdrawn": listed(text)},
    "answers": {"round": number, "team": text, "card": text, "try": maybe(number), "spot": maybe(text),
                "right": flag, "banner": flag, "chorus": flag},
    "ledger": {"round": maybe(number), "team": text, "card": maybe(text), "try": maybe(number), "points": whole,
               "reason": one_of(*REASONS)},
    "lands": {"persona": text, "holders": listed(text)},
    "castles": {"family": text, "holders": listed(text)},
    "fiefs": {"fief": text, "taken_by": maybe(text)},
}


def faults(where, value, fields):
    """Keys that lack, are too many, or hold the wrong type of value."""
    for key, kind in fields.items():
        if key not in value:
            yield f"{where}: key {key} is missing"
        elif not kind(value[key]):
            yield f"{where}: {key} cannot be {value[key]!r}"
    for key in sorted(set(value) - set(fields)):
        yield f"{where}: key {key} is unknown"


def fields_of(part, entry):
    """The keys of one entry; an adjustment has a note besides."""
    noted = part == "ledger" and entry.get("reason") == "adjustment"
    return {**PARTS[part], "note": text} if noted else PARTS[part]


def keys(results):
    """Differences of shape alone; the other checks need there to be none."""
    if not isinstance(results, dict):
        yield "results: not an object"
        return
    yield from faults("results", results, TOP)
    for part in PARTS:
        entries = results.get(part)
        for at, entry in enumerate(entries if TOP[part](entries) else []):
            yield from faults(f"{part}[{at}]", entry, fields_of(part, entry))


def names(deck, results):
    """Names the deck or the results themselves do not know; the other checks need there to be none."""
    teams = [team["id"] for team in results["teams"]]
    rounds = {r["round"]: r for r in results["rounds"]}
    yield from once("teams", teams)
    if list(rounds) != list(range(1, len(results["rounds"]) + 1)):
        yield "rounds: not numbered 1, 2, 3… as opened"
        return
    for game_round in rounds.values():
        yield from round_names(deck, game_round, teams)
    known = {n: [set(r["teams"]), set(r["cards"]), set(r["spots"]) | {None}] for n, r in rounds.items()}
    for answer in results["answers"]:
        yield from answer_names(known, answer)
    for line in results["ledger"]:
        yield from ledger_names(rounds, teams, line)
    for part, key, known in (("lands", "persona", deck.personas), ("castles", "family", deck.families),
                             ("fiefs", "fief", deck.fiefs)):
        yield from once(part, [entry[key] for entry in results[part]], set(known))


def once(where, found, known=None):
    """Ids that stand twice, and, against a known list, those missing or unknown."""
    for name in sorted({name for name in found if found.count(name) > 1}):
        yield f"{where}: {name} stands twice"
    if known is not None:
        yield from (f"{where}: {name} is missing" for name in sorted(known - set(found)))
        yield from (f"{where}: {name} is unknown" for name in sorted(set(found) - known))


def round_names(deck, game_round, teams):
    where = f"round {game_round['round']}"
    kind, cards, spots = game_round["kind"], game_round["cards"], game_round["spots"]
    for found in (game_round["teams"], cards, spots, game_round["withdrawn"]):
        yield from once(where, found)
    if not game_round["ladder"]:
        yield f"{where}: the ladder has no rung"
    if kind == "twins" and len(set(spots)) != 2:
        yield f"{where}: twins have two spots, not {len(set(spots))}"
        return
    yield from strangers(where, "team", game_round["teams"], teams)
    yield from strangers(where, "card", cards, card_pool(deck, kind, spots))
    yield from strangers(where, "spot", spots, spot_pool(deck, kind))
    yield from strangers(where, "withdrawn card", game_round["withdrawn"], cards)
    for entry in game_round["accepted"]:
        yield from strangers(where, "accepted card", [entry["card"]], cards)
        yield from strangers(where, "accepted spot", [entry["spot"]], spots)


def strangers(where, what, found, known):
    yield from (f"{where}: {what} {name} does not belong there" for name in found if name not in known)


def answer_names(known, answer):
    where = f"answers: round {answer['round']}"
    if answer["round"] not in known:
        yield f"{where}: no such round"
        return
    for what, names_of_round in zip(("team", "card", "spot"), known[answer["round"]]):
        yield from strangers(where, what, [answer[what]], names_of_round)


def ledger_names(rounds, teams, line):
    where, reason = f"ledger: {line['reason']} of {line['team']}", line["reason"]
    yield from strangers(where, "team", [line["team"]], teams)
    if line["round"] is not None and line["round"] not in rounds:
        yield f"{where}: no round {line['round']}"
    if not line["points"]:
        yield f"{where}: a line worth 0"
    if reason in NO_ROUND and line["round"] is not None:
        yield f"{where}: its round is null"
    if reason in NO_CARD and (line["card"], line["try"]) != (None, None):
        yield f"{where}: its card and try are null"
