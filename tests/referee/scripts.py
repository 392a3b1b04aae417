"""The rounds a script asks for, against the rounds played (option --script; the desk changed nothing)."""
from dealing import units, unrevealed
from key import card_pool, spot_pool

PRACTICE = {"kind": "families", "mode": "relay", "cards": 3, "worth": 0}
TWINS = {"kind": "twins", "worth": 2}
BUILT_IN = {
    "discovery": (2, [PRACTICE, {"kind": "families", "mode": "relay", "cards": 8}, {"kind": "encounter", "cards": 2}]),
    "onboarding": (6, [PRACTICE, {"kind": "families", "cards": 6}, {"kind": "encounter", "cards": 3}, TWINS]),
    "standard": (6, [PRACTICE, {"kind": "families", "cards": 12, "waves": 2},
                     {"kind": "verbatims", "cards": 8, "waves": 2}, {"kind": "encounter", "cards": 3}, TWINS, TWINS]),
    "half-day": (6, [PRACTICE, {"kind": "families", "cards": 12, "waves": 2}, {"kind": "segments"},
                     {"kind": "verbatims", "cards": 12, "waves": 2}, {"kind": "encounter", "cards": 6},
                     {"kind": "fiefs"}, TWINS, TWINS]),
}


def script_of(deck, name):
    """(fief bonus, round steps) of a script, or None; a deck's own script replaces the built-in one."""
    if name not in deck.scripts:
        return BUILT_IN.get(name)
    steps = deck.scripts[name]
    bonus = [step.get("fief", 6) for step in steps if step["step"] == "podium"]
    return (bonus or [6])[0], [step for step in steps if step["step"] == "round"]


def ladder_of(step, mode, lone):
    if step["kind"] == "twins":
        return [4]
    if step["kind"] == "encounter" or (mode == "relay" and lone):
        return [4, 2, 1]
    return [4] if mode == "relay" else [4, 2]


def planned(deck, step, lone):
    """The parameters a step's round must show."""
    kind = step["kind"]
    mode = "sealed" if kind == "encounter" else step.get("mode", "sealed")
    boards = mode == "sealed" and kind != "encounter"
    near = boards and kind == "families" and deck.fiefs
    return {"kind": kind, "mode": mode, "worth": step.get("worth", 1),
            "ladder": step.get("ladder", ladder_of(step, mode, lone)),
            "near": step.get("near", 1) if near else 0,
            "banners": step.get("banners", 1 if kind == "twins" else 3) if boards else 0,
            "chorus": step.get("chorus", 1) if mode == "relay" else 0}


def skipped(deck, step, played):
    """Whether a step has no cards or fewer than two spots; `played` are the pairs of earlier twins."""
    kind = step["kind"]
    if kind != "twins":
        return not card_pool(deck, kind) or len(spot_pool(deck, kind)) < 2
    pairs = [frozenset(step["pair"])] if step.get("pair") else [p for p in deck.contrasts if p not in played]
    return not any(card_pool(deck, kind, pair) for pair in pairs)


def follows(deck, results, name):
    """Every difference between the rounds played and those of the script."""
    script = script_of(deck, name)
    if script is None:
        yield f"script: {name} is neither built in nor in the deck"
        return
    bonus, steps = script
    if results["fief_bonus"] != bonus:
        yield f"script: fief_bonus {results['fief_bonus']}, should be {bonus}"
    at, rounds = 0, results["rounds"]
    for step in steps:
        if skipped(deck, step, [frozenset(r["spots"]) for r in rounds[:at] if r["kind"] == "twins"]):
            continue
        waves = wave_count(deck, step, rounds, at) if at < len(rounds) else 1
        if at + waves > len(rounds):
            if results["podium"]:
                yield f"script: a round of {step['kind']} was not played"
            return
        for k in range(at, at + waves):
            yield from (f"round {rounds[k]['round']}: {fault}" for fault in as_planned(deck, step, rounds[k]))
        yield from sizes(deck, step, results, at, waves)
        at += waves
    yield from (f"round {r['round']}: not in the script" for r in rounds[at:])


def pool_size(deck, step, pair):
    return len(units(deck, step["kind"], card_pool(deck, step["kind"], pair)))


def wave_count(deck, step, rounds, at):
    """How many rounds the step makes: no wave without a card."""
    pair = rounds[at]["spots"] if at < len(rounds) else []
    most = min(step.get("waves", 1), max(1, asked(deck, step, pair)))
    if not whole_turns(step):
        return most
    # Earlier waves, rounded up, may have dealt all there is.
    left, size = pool_size(deck, step, pair), 0
    for game_round in rounds[at:at + most]:
        if left <= 0:
            break
        left, size = left - len(game_round["cards"]), size + 1
    return size if left <= 0 else most


def whole_turns(step):
    """Whether a step is a scored relay, whose waves deal whole turns."""
    return step.get("mode") == "relay" and step["kind"] != "encounter" and step.get("worth", 1)


def asked(deck, step, pair):
    """The cards a step wants, as far as there are any."""
    size = pool_size(deck, step, pair)
    return min(step.get("cards", 4 if step["kind"] == "twins" else size), size)


def as_planned(deck, step, game_round):
    for key, value in planned(deck, step, len(game_round["teams"]) == 1).items():
        if game_round[key] != value:
            yield f"{key} {game_round[key]}, the script asks for {value}"
    spots = set(game_round["spots"])
    if step.get("pair") and spots != set(step["pair"]):
        yield f"twins {sorted(spots)}, the script asks for {sorted(step['pair'])}"
    if step["kind"] != "twins" and "cards" not in step and spots != spot_pool(deck, step["kind"]):
        yield "not all spots, though the script counts no cards"


def sizes(deck, step, results, at, waves):
    """The number of cards in each wave."""
    rounds = results["rounds"][at:at + waves]
    if rounds[0]["kind"] != step["kind"]:
        return
    counts = [len(r["cards"]) for r in rounds]
    total, where = asked(deck, step, rounds[0]["spots"]), f"round {rounds[0]['round']}"
    if rounds[0]["mode"] != "relay" or not rounds[0]["worth"]:
        if sum(counts) != total or max(counts) - min(counts) > 1:
            yield f"{where}: {counts} cards, the script asks for {total} in {waves} waves"
        return
    teams = len(rounds[0]["teams"])
    if waves == 1:
        fewest, most = unrevealed(deck, results, at, rounds[0]["spots"])
    else:
        fewest, most = 0, total * teams
    shares = {total // waves, -(-total // waves)}
    due = {size for share in shares for size in equal_sizes(share, teams, fewest, most)}
    left = pool_size(deck, step, rounds[0]["spots"])
    for count in counts:
        if count not in due and not count == left < teams:
            yield f"{where}: {count} cards for {teams} teams, should be {sorted(due)}"
        left -= count


def equal_sizes(share, teams, fewest, most):
    """A share rounded up to a multiple of the teams if that many are unrevealed, else down, never to zero."""
    up, down = -(-share // teams) * teams, share // teams * teams or share
    if up <= fewest:
        return {up}
    return {down} if up > most else {up, down}
