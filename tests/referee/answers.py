"""The shape of answers: which lines a round has, one for each (team, card, try closed), and in which order."""
from collections import Counter, defaultdict

from key import accepted_for, right_spots


def newcomers(results):
    """{team: the first round it is seated in}; only there can it have sat down late."""
    first = {}
    for game_round in results["rounds"]:
        for team in game_round["teams"]:
            first.setdefault(team, game_round["round"])
    return first


def hands_of(lines):
    """{(team, card): its lines in order of tries}, lines without a try last."""
    hands = defaultdict(list)
    for line in sorted(lines, key=lambda a: (a["try"] is None, a["try"] or 0)):
        hands[line["team"], line["card"]].append(line)
    return hands


def lines_told(deck, results):
    """Every line that is missing, too many, or cannot be."""
    first = newcomers(results)
    out = {team["id"] for team in results["teams"] if team["rank"] is None}
    by_round = defaultdict(list)
    for line in results["answers"]:
        by_round[line["round"]].append(line)
    for game_round in results["rounds"]:
        number, lines = game_round["round"], by_round[game_round["round"]]
        late = {team for team in game_round["teams"] if first[team] == number}
        where = f"answers: round {number}"
        for fault in doubles(lines):
            yield f"{where}: {fault}"
        for fault in round_answers(deck, game_round, lines, late, out):
            yield f"{where}: {fault}"


def round_answers(deck, game_round, lines, late, out):
    """The rules of the round's own way to play."""
    hands = hands_of(lines)
    if game_round["mode"] == "relay":
        lone = len(game_round["teams"]) == 1
        yield from no_banners(lines)
        yield from lone_relay(deck, game_round, hands) if lone else relay(game_round, lines)
        return
    yield from (f"{x['team']}, card {x['card']}: chorus outside a relay" for x in lines if x["chorus"])
    if game_round["kind"] == "encounter":
        yield from no_banners(lines)
        yield from encounter(deck, game_round, lines, late, out)
        return
    yield from sealed(game_round, lines, late, out)
    yield from banners(game_round, lines)
    for (team, card), hand in hands.items():
        yield from held_by_appeal(game_round, team, card, hand)


def doubles(lines):
    seen = Counter((x["team"], x["card"], x["try"]) for x in lines)
    return (f"{team}, card {card}, try {attempt}: {count} lines"
            for (team, card, attempt), count in seen.items() if count > 1)


def no_banners(lines):
    return (f"{x['team']}, card {x['card']}: a banner in a relay or an encounter" for x in lines if x["banner"])


def banners(game_round, lines):
    """Banners stand on placed cards, on lines of the first try, at most `banners` a team."""
    planted = [x for x in lines if x["banner"]]
    for x in planted:
        if x["try"] != 1 or x["spot"] is None:
            yield f"{x['team']}, card {x['card']}: a banner on try {x['try']} at {x['spot']}"
    for team, count in Counter(x["team"] for x in planted).items():
        if count > game_round["banners"]:
            yield f"{team}: {count} banners, at most {game_round['banners']}"


def held_by_appeal(game_round, team, card, hand):
    """From its earliest accepted spot on, a card lies there and later tries show it."""
    accepted, held = accepted_for(game_round, card), None
    for x in hand:
        if held and x["spot"] != held:
            yield f"{team}, card {card}, try {x['try']}: shows {x['spot']}, the appeal holds it at {held}"
        held = held or (x["spot"] if x["spot"] in accepted else None)


def sealed(game_round, lines, late, out):
    """One line for each (team, card, try closed); a late team's begin later, a removed team's may end sooner."""
    rungs = len(game_round["ladder"])
    for x in lines:
        if x["try"] is None or x["try"] > rungs:
            yield f"{x['team']}, card {x['card']}: try {x['try']} on a ladder of {rungs}"
    lines = [x for x in lines if x["try"] is not None]
    closed = max((x["try"] for x in lines), default=0)
    if lines and min(x["try"] for x in lines) > 1:
        yield "no team has lines for try 1"
    cards = set(game_round["cards"]) - set(game_round["withdrawn"])
    if game_round["closed"] and cards and not closed:
        yield "closed without an answer line"
    for team in game_round["teams"]:
        seen = defaultdict(set)
        for x in lines:
            if x["team"] == team:
                seen[x["try"]].add(x["card"])
        yield from whole_boards(team, seen, cards, closed, team in late, team in out)


def whole_boards(team, seen, cards, closed, late, out):
    """`seen` is {try: cards with a line}; each try the team was there for shows every card."""
    begin = min(seen, default=closed + 1) if late else 1
    end = max(seen, default=0) if out else closed
    for attempt in range(begin, end + 1):
        for card in sorted(cards - seen.get(attempt, set())):
            yield f"{team}, card {card}, try {attempt}: no line"


def relay(game_round, lines):
    """Card k is asked of team k mod n; the others are the chorus; everything is judged once."""
    teams = game_round["teams"]
    turn = {card: teams[k % len(teams)] for k, card in enumerate(game_round["cards"])}
    for x in lines:
        who = f"{x['team']}, card {x['card']}"
        if x["chorus"] == (x["team"] == turn[x["card"]]):
            yield f"{who}: asked of {turn[x['card']]}, chorus is {x['chorus']}"
        if x["try"] != 1 or x["spot"] is None:
            yield f"{who}: try {x['try']} at {x['spot']} in a relay"


def lone_relay(deck, game_round, hands):
    """A lone team goes down the ladder, struck spots excluded, until it is right."""
    for (team, card), hand in hands.items():
        who = f"{team}, card {card}"
        tries = [x["try"] for x in hand]
        spots = [x["spot"] for x in hand]
        while len(spots) > 1 and spots[-1] == spots[-2]:  # corrected: from that retry on the card lies there
            spots.pop()
        right = right_spots(deck, game_round, card)
        if tries != list(range(1, len(hand) + 1)) or len(hand) > len(game_round["ladder"]):
            yield f"{who}: retries {tries} on a ladder of {len(game_round['ladder'])}"
        if None in spots or any(x["chorus"] for x in hand):
            yield f"{who}: no spot, or a chorus of nobody"
        found = next((at for at, spot in enumerate(spots) if spot in right), len(spots))
        if len(set(spots[:found])) < found:
            yield f"{who}: a struck spot tried again"
        if set(spots[found:]) - set(spots[found:found + 1]):
            yield f"{who}: went on after it was right"


def encounter(deck, game_round, lines, late, out):
    """One line for each (team, persona closed); try = the hint of the last change."""
    order = {card: k for k, card in enumerate(game_round["cards"])}
    for x in lines:
        hints = min(len(game_round["ladder"]), deck.hints(x["card"]))
        if (x["try"] is None) != (x["spot"] is None):
            yield f"{x['team']}, card {x['card']}: try {x['try']} at {x['spot']}"
        if x["try"] is not None and x["try"] > hints:
            yield f"{x['team']}, card {x['card']}: hint {x['try']} of {hints}"
    for team, count in Counter((x["team"], x["card"]) for x in lines).items():
        if count > 1:
            yield f"{team[0]}, card {team[1]}: {count} lines in an encounter"
    met = max((order[x["card"]] for x in lines), default=-1)
    for team in game_round["teams"]:
        at = sorted(order[x["card"]] for x in lines if x["team"] == team)
        begin = (at[0] if at else met + 1) if team in late else 0
        end = (at[-1] if at else -1) if team in out else met
        for k in range(begin, end + 1):
            card = game_round["cards"][k]
            if k not in at and card not in game_round["withdrawn"]:
                yield f"{team}, card {card}: no line"
    if lines and min(order[x["card"]] for x in lines) > 0 and game_round["cards"][0] not in game_round["withdrawn"]:
        yield "no team has a line for the first persona"
