"""The ledger, recomputed from where each card lay."""
from collections import defaultdict, namedtuple

from key import accepted_for, right_spots, subject

Line = namedtuple("Line", "round team card try_ points reason about")


def is_right(deck, game_round, answer):
    """Whether an answer line lies right, appeals heard."""
    return answer["spot"] is not None and answer["spot"] in right_spots(deck, game_round, answer["card"])


def lying(game_round, card, answers):
    """[(try, spot)] in order of tries: from its first accepted spot on, a card lies there."""
    accepted = accepted_for(game_round, card)
    path, held = [], None
    for answer in sorted(answers, key=lambda a: a["try"]):
        held = held or (answer["spot"] if answer["spot"] in accepted else None)
        path.append((answer["try"], held or answer["spot"]))
    return path


def put_at(path):
    """The try that put the card where it finally lies."""
    final = path[-1][1]
    first = path[-1][0]
    for attempt, spot in reversed(path):
        if spot != final:
            break
        first = attempt
    return first


def rung(game_round, attempt):
    """Points of a card that a try, hint or retry earns; nothing beyond the ladder."""
    ladder = game_round["ladder"]
    return ladder[attempt - 1] * game_round["worth"] if attempt <= len(ladder) else 0


def near_points(deck, game_round, card, spot):
    """Points for the wrong family of the right fief; families rounds that are sealed only."""
    if (game_round["kind"], game_round["mode"]) != ("families", "sealed") or spot is None:
        return 0
    fief = deck.fief_of(card)
    return game_round["near"] * game_round["worth"] if fief and deck.families[spot] == fief else 0


def tried(deck, game_round, team, card, answers):
    """Lines of one team's card where tries, hints or retries count."""
    accepted = accepted_for(game_round, card)
    right = right_spots(deck, game_round, card)

    def line(attempt, points, reason, chosen):
        about = subject(deck, game_round["kind"], card, accepted, chosen if chosen in right else None)
        return Line(game_round["round"], team, card, attempt, points, reason, about)

    answers = [a for a in answers if a["try"] is not None]
    if not answers:
        return
    path = lying(game_round, card, answers)
    final, attempt = path[-1][1], put_at(path)
    if final in right:
        yield line(attempt, rung(game_round, attempt), "match", final)
    else:
        yield line(attempt, near_points(deck, game_round, card, final), "near", None)
    if any(a["banner"] for a in answers if a["try"] == 1):
        won = path[0][1] in right
        yield line(1, (2 if won else -2) * game_round["worth"], "banner", path[0][1] if won else final)


def judged_once(deck, game_round, team, card, answers):
    """Lines of one team's card in a relay of several teams."""
    for answer in answers:
        if not is_right(deck, game_round, answer):
            continue
        about = subject(deck, game_round["kind"], card, accepted_for(game_round, card), answer["spot"])
        points = game_round["chorus"] * game_round["worth"] if answer["chorus"] else rung(game_round, 1)
        reason = "chorus" if answer["chorus"] else "match"
        yield Line(game_round["round"], team, card, 1, points, reason, about)


def round_lines(deck, game_round, answers):
    """Every line a round has earned so far, lines worth 0 left out."""
    relay = game_round["mode"] == "relay"
    if not game_round["closed"] and not relay and game_round["kind"] != "encounter":
        return []
    scored = judged_once if relay and len(game_round["teams"]) > 1 else tried
    hands = defaultdict(list)
    for answer in answers:
        if answer["round"] == game_round["round"] and answer["card"] not in game_round["withdrawn"]:
            hands[answer["team"], answer["card"]].append(answer)
    lines = [line for (team, card), hand in hands.items() for line in scored(deck, game_round, team, card, hand)]
    return [line for line in lines if line.points]


def earned(deck, results):
    """The lines of all rounds: match, near, banner and chorus."""
    rounds = results["rounds"]
    return [line for game_round in rounds for line in round_lines(deck, game_round, results["answers"])]


def given(results):
    """The lines nobody can recompute, as the results have them."""
    lines = [line for line in results["ledger"] if line["reason"] in ("adjustment", "jury")]
    return [Line(x["round"], x["team"], x["card"], x["try"], x["points"], x["reason"], None) for x in lines]
