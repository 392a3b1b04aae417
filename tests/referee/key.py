"""The key: which spots are right for a card, and which cards and spots a kind of round can have."""

KINDS = ("families", "segments", "fiefs", "verbatims", "clues", "twins", "encounter")
SENTENCES = ("verbatims", "clues", "twins")


def deck_right(deck, kind, card):
    """The spots the deck calls right for a card, in a round of this kind."""
    if kind == "families":
        return {deck.personas[card]}
    if kind in ("segments", "encounter"):
        return {card}
    if kind == "fiefs":
        return {deck.families[card]}
    return {deck.verbatims[card]} if card in deck.verbatims else set(deck.clues[card])


def accepted_for(game_round, card):
    """The spots accepted for a card after appeals."""
    return {entry["spot"] for entry in game_round["accepted"] if entry["card"] == card}


def right_spots(deck, game_round, card):
    """All spots that count as right for a card: the deck's and the accepted ones."""
    return deck_right(deck, game_round["kind"], card) | accepted_for(game_round, card)


def card_pool(deck, kind, pair=None):
    """Every card a round of this kind may deal; `pair` (two personas) matters to twins only."""
    if kind == "families":
        return set(deck.personas)
    if kind == "segments":
        return set(deck.described)  # the card is its criteria
    if kind == "fiefs":
        return set(deck.families) if deck.fiefs else set()
    if kind == "verbatims":
        return set(deck.verbatims)
    if kind == "clues":
        return set(deck.clues)
    if kind == "encounter":
        return {persona for persona in deck.personas if deck.hints(persona) >= 2}
    said = {card for card, persona in deck.verbatims.items() if persona in pair}
    return said | {card for card, whom in deck.clues.items() if len(set(whom) & set(pair)) == 1}


def spot_pool(deck, kind):
    """Every spot a round of this kind may show."""
    if kind in ("families", "segments"):
        return set(deck.families)
    if kind == "fiefs":
        return set(deck.fiefs)
    return deck.quoted() if kind == "verbatims" else set(deck.personas)


def subject(deck, kind, card, accepted, chosen):
    """What a card's points count for: ("land", persona), ("castle", family), or None for nowhere.
    `chosen` is the right spot the team chose, or None."""
    if kind in ("segments", "fiefs"):
        return ("castle", card)
    if card in deck.personas and kind in ("families", "encounter"):
        return ("land", card)
    if card in deck.verbatims:
        return ("land", deck.verbatims[card])
    whom = set(deck.clues[card]) | accepted
    if len(whom) == 1:
        return ("land", min(whom))
    return ("land", chosen) if chosen else None
