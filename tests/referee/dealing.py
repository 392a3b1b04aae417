"""The deal: cards and spots of each round, in which order, and what was not dealt in their place."""
from key import SENTENCES, card_pool, deck_right, spot_pool

DECOYS = {"segments": 2, "fiefs": 2, "verbatims": 3, "clues": 2, "encounter": 2}


def shelf(game_round):
    """What revealed cards are counted by: the kind, one shelf for verbatims, clues and twins."""
    return "sentences" if game_round["kind"] in SENTENCES else game_round["kind"]


def draw_of(rounds, at):
    """The rounds that may share a draw with rounds[at] as its waves: alike, one after the other."""
    def likeness(r):
        pair = sorted(r["spots"]) if r["kind"] == "twins" else None
        return [r[key] for key in ("kind", "mode", "ladder", "worth", "near", "banners", "chorus")], pair

    first, last = at, at
    while first > 0 and likeness(rounds[first - 1]) == likeness(rounds[at]):
        first -= 1
    while last + 1 < len(rounds) and likeness(rounds[last + 1]) == likeness(rounds[at]):
        last += 1
    return rounds[first:last + 1]


def shown(results, game_round):
    """Cards of a round that were revealed for certain."""
    number, cards = game_round["round"], set(game_round["cards"])
    if game_round["mode"] == "relay" or game_round["kind"] == "encounter":
        cards = {x["card"] for x in results["answers"] if x["round"] == number}
    elif not game_round["closed"]:
        cards = set()
    return cards - set(game_round["withdrawn"])


def deals(deck, results):
    """Every fault of the deal, in all rounds."""
    rounds = results["rounds"]
    for at, game_round in enumerate(rounds):
        where = f"round {game_round['round']}"
        for check in (spots_shown, parameters, one_verbatim_each):
            yield from (f"{where}: {fault}" for fault in check(deck, game_round))
        for check in (equal_turns, fresh_first):
            yield from (f"{where}: {fault}" for fault in check(deck, results, at))
    yield from sequence(deck, results)
    yield from seats(results)


def spots_shown(deck, game_round):
    """All families; else the spots needed and the decoys, or all of them."""
    kind, spots = game_round["kind"], set(game_round["spots"])
    if not game_round["cards"] or len(spots) < 2:
        yield "no cards or fewer than two spots: it should have been skipped"
    if kind == "twins":
        return
    pool = spot_pool(deck, kind)
    needed = set().union(*(deck_right(deck, kind, card) for card in game_round["cards"]))
    yield from (f"the right spot {spot} is not on the board" for spot in sorted(needed - spots))
    due = len(pool) if kind == "families" else min(len(pool), len(needed) + DECOYS[kind])
    if len(spots) not in (due, len(pool)):
        yield f"{len(spots)} spots for {len(needed)} needed of {len(pool)}, should be {due} or all"


def parameters(deck, game_round):
    """What is not of a kind or mode stands as 0."""
    kind, mode = game_round["kind"], game_round["mode"]
    if kind == "encounter" and mode != "sealed":
        yield "an encounter is sealed"
    if game_round["near"] and not ((kind, mode) == ("families", "sealed") and deck.fiefs):
        yield "near outside sealed families of a deck with fiefs"
    if game_round["chorus"] and mode != "relay":
        yield "a chorus outside a relay"
    if game_round["banners"] and (mode == "relay" or kind == "encounter"):
        yield "banners in a relay or an encounter"


def one_verbatim_each(deck, game_round):
    if game_round["kind"] == "verbatims":
        speakers = [deck.verbatims[card] for card in game_round["cards"]]
        for persona in sorted({p for p in speakers if speakers.count(p) > 1}):
            yield f"more than one verbatim of {persona}"


def units(deck, kind, cards):
    """What `cards` of a step counts: cards, or for verbatims the personas who say them."""
    return {deck.verbatims[card] for card in cards} if kind == "verbatims" else set(cards)


def unrevealed(deck, results, at, pair):
    """(at least, at most) how many units were unrevealed when rounds[at] opened; a relay's passed card is unsure."""
    rounds, kind = results["rounds"], results["rounds"][at]["kind"]
    earlier = [r for r in rounds[:at] if shelf(r) == shelf(rounds[at])]
    pool = card_pool(deck, kind, pair)
    dealt = set().union(*(r["cards"] for r in earlier))
    seen = set().union(*(shown(results, r) for r in earlier))
    return len(units(deck, kind, pool - dealt)), len(units(deck, kind, pool - seen))


def equal_turns(deck, results, at):
    """A scored relay deals a multiple of its teams; fewer than its teams only when no more are unrevealed."""
    game_round = results["rounds"][at]
    cards, teams = len(game_round["cards"]), len(game_round["teams"])
    if game_round["mode"] != "relay" or not game_round["worth"] or not teams:
        return
    lone_draw = len(draw_of(results["rounds"], at)) == 1
    enough = lone_draw and unrevealed(deck, results, at, game_round["spots"])[0] >= teams
    if cards % teams and (cards > teams or enough):
        yield f"{cards} cards for {teams} teams: turns are not equal"


def fresh_first(deck, results, at):
    """A scored round deals no revealed card while an unrevealed one could stand in its place,
    and a persona's key verbatim comes before its others."""
    rounds, game_round = results["rounds"], results["rounds"][at]
    earlier = [r for r in rounds[:at] if shelf(r) == shelf(game_round)]
    dealt = set().union(*(r["cards"] for r in earlier))
    seen = set().union(*(shown(results, r) for r in earlier))
    draw = set().union(*(r["cards"] for r in draw_of(rounds, at)))
    spare = card_pool(deck, game_round["kind"], game_round["spots"]) - dealt - draw
    speakers = {deck.verbatims[card] for card in draw if card in deck.verbatims}
    for card in game_round["cards"]:
        own = deck.verbatims.get(card) if game_round["kind"] == "verbatims" else None
        if game_round["worth"] and card in seen:
            fits = {x for x in spare if own is None or deck.verbatims[x] == own or deck.verbatims[x] not in speakers}
            yield from (f"card {card} was revealed before, {spared} was not" for spared in sorted(fits)[:1])
        first = {x for x in deck.key_verbatims - dealt if deck.verbatims[x] == own}
        if own and first and card not in deck.key_verbatims:
            yield f"card {card} before the key verbatim {min(first)}"


def sequence(deck, results):
    """No card twice in a draw; one order of teams in all relays; a contrast is played once."""
    rounds, order, played = results["rounds"], [], []
    for at, game_round in enumerate(rounds):
        where = f"round {game_round['round']}"
        if game_round["mode"] == "relay":
            common = [team for team in order if team in game_round["teams"]]
            if common != [team for team in game_round["teams"] if team in order]:
                yield f"{where}: the order of teams changed"
            order = game_round["teams"]
        if game_round["kind"] == "twins":
            pair = frozenset(game_round["spots"])
            again = pair in played and rounds[at - 1] not in draw_of(rounds, at)
            if pair not in deck.scripted_pairs() and (again or pair not in deck.contrasts):
                yield f"{where}: twins {' and '.join(sorted(pair))} are no contrast, or were played before"
            played.append(pair)


def seats(results):
    """Rounds close before the next opens; a team in play is seated in every round after its first."""
    rounds = results["rounds"]
    for game_round in rounds[:None if results["ended"] else -1]:
        if not game_round["closed"]:
            yield f"round {game_round['round']}: still open, though the session went on"
    playing = {team["id"] for team in results["teams"] if team["rank"] is not None}
    for before, after in zip(rounds, rounds[1:]):
        for team in sorted(playing.intersection(before["teams"]) - set(after["teams"])):
            yield f"round {after['round']}: {team} is not seated"
    for game_round in rounds:
        if not game_round["teams"]:
            yield f"round {game_round['round']}: nobody is seated"
