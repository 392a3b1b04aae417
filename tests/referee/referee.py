"""The independent referee: recomputes an evening's results from its deck and its answers, and says every difference.

    python3 referee.py [--script ID] DECK.json RESULTS.json ...

Exit codes: 0 the results are equal, 1 they differ, 2 the call is wrong. It is written from the design page alone
("the page"), takes as given where each card lay, the rounds, adjustments, jury lines, the fief bonus and who is out
(rank null), and shares nothing with the program it judges.

Readings, where the page leaves a choice:
 R1  Acceptance stands over everything: a card that lay at an accepted spot stays there to the end of the round,
     whatever was tried or corrected later, in whatever order the desk acted. The earliest accepted spot wins.
 R2  So a team that was right earlier and moved to a spot accepted later earns the rung of that later try.
 R3  A lone team's retries are tries: R1 holds for them; a struck spot may not come back before the right one.
     A correction may make the last retries alike: from the corrected one on the card lies there.
 R4  `near` looks at the fief of the persona's own family, never at the fief of an accepted one.
 R5  "Several right personas" of a clue = the deck's and the accepted ones; a verbatim counts for its own persona only.
     In twins the personas right for the clue count even if one of them is not of the pair.
 R6  A banner won on such a clue counts for the persona chosen at the first try, a match for the one chosen at the end.
 R7  A lone relay is one in whose `teams` one team stands. A chorus is heard even when the asked team passes.
 R8  Out teams keep their lines, hold nothing, and nobody's hold is compared with theirs. Their lines may stop at any
     try; an answer then counts where it last lay.
 R9  Withdrawn cards keep their answer lines (some may lack); `right` is still told.
 R10 One ledger line of `fief_bonus` for each fief taken, so a team may have several alike. None when the bonus is 0.
 R11 Only `adjustment` lines have the key `note`. Jury lines are taken as given; their card and try are null.
 R12 `mode` of an encounter is "sealed". `near`, `banners` and `chorus` stand as 0 where the kind or mode has none
     (near: sealed families of a deck with fiefs; banners: sealed boards; chorus: relays, lone ones included).
 R13 A team may lack lines of early tries only in the first round it is seated in; a team in play sits in every round
     after that. Only the last round of a session not ended may be open.
 R14 An encounter cut short has lines for the personas closed, none for those never met.
 R15 Spots needed = all spots the deck calls right for a card dealt. A persona without a verbatim is no spot in a
     round of verbatims. A clue without `kind` is a situation.
 R16 Revealed = dealt in a closed sealed round, or answered in a relay or encounter, practice included. Twins deal
     what is unrevealed of the pair first. A contrast is played once, unless a script of the deck names its pair.
 R17 The key verbatim comes first as long as it was not dealt before (in verbatims, clues or twins).
 R18 Turns are equal in a scored relay: `cards` is first cut to what exists, then rounded; when rounding down would
     leave none, the number stays. Waves differ by one card at most before rounding; a wave rounded up may leave the
     later ones fewer cards, or none.
 R19 The ladder of twins is [4] in every mode, a lone relay included.
 R20 The deck's hash is that of the bytes of DECK.json. The order of lines, lands, castles and fiefs is free; the order
     of `cards` and of a relay's `teams` is not.
"""
import argparse
import json
import sys
from pathlib import Path

from answers import lines_told
from compare import outcome
from dealing import deals
from deck import Deck
from scripts import follows
from shape import keys, names


def same_deck(deck, results):
    for key, value in (("id", deck.id), ("version", deck.version), ("hash", deck.hash)):
        if results["deck"][key] != value:
            yield f"deck: {key} {results['deck'][key]}, should be {value}"


def differences(deck, results, script=None):
    """Every difference, a sentence each; results that cannot be followed at all tell only why."""
    unreadable = list(keys(results)) or list(names(deck, results))
    if unreadable:
        return unreadable
    found = list(same_deck(deck, results))
    for check in (lines_told, deals, outcome):
        found += check(deck, results)
    return found + (list(follows(deck, results, script)) if script else [])


def main(arguments):
    call = argparse.ArgumentParser(description="Recompute results from a deck and the judged answers.")
    call.add_argument("deck", type=Path)
    call.add_argument("results", type=Path, nargs="+")
    call.add_argument("--script", help="the script that was played, unchanged by the desk")
    args = call.parse_args(arguments)
    equal = True
    try:
        deck = Deck(args.deck.read_bytes())
        for path in args.results:
            results = json.loads(path.read_text(encoding="utf-8"))
            for difference in differences(deck, results, args.script):
                print(f"{path.name}: {difference}")
                equal = False
    except (OSError, ValueError) as fault:
        print(f"referee: {fault}", file=sys.stderr)
        return 2
    return 0 if equal else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
