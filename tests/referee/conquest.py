"""Lands, castles and fiefs, from the lines of the ledger; then points and ranks."""
from collections import Counter, defaultdict

from ledger import Line


def holders(points):
    """Who holds a place, from {team: points}: the best above 0, two at most."""
    best = max(points.values(), default=0)
    leaders = sorted(team for team, hold in points.items() if hold == best)
    return leaders if best > 0 and len(leaders) <= 2 else []


class Conquest:
    """Who holds what; `playing` are the teams that can hold anything."""

    def __init__(self, deck, lines, playing):
        self.on_land = {persona: defaultdict(int) for persona in deck.personas}
        self.on_castle = {family: defaultdict(int) for family in deck.families}
        for line in lines:
            if line.about and line.team in playing:
                self._count(deck, line)
        self.lands = {persona: holders(hold) for persona, hold in self.on_land.items()}
        self.castles = {family: holders(hold) for family, hold in self.on_castle.items()}
        self.fiefs = {fief: self._taker(deck, fief) for fief in deck.fiefs}

    def _count(self, deck, line):
        where, place = line.about
        if where == "land":
            self.on_land[place][line.team] += line.points
            place = deck.personas[place]
        self.on_castle[place][line.team] += line.points

    def _taker(self, deck, fief):
        alone = Counter()
        for family, its_fief in deck.families.items():
            if its_fief == fief and len(self.castles[family]) == 1:
                alone[self.castles[family][0]] += 1
        best = max(alone.values(), default=0)
        leaders = [team for team, count in alone.items() if count == best]
        return leaders[0] if len(leaders) == 1 else None


def fief_lines(conquest, bonus):
    """One line for each fief taken; the podium has opened."""
    takers = [team for team in conquest.fiefs.values() if team]
    return [Line(None, team, None, None, bonus, "fief", None) for team in takers] if bonus else []


def totals(teams, lines):
    """Points of each team, 0 for those without a line."""
    points = {team: 0 for team in teams}
    for line in lines:
        if line.team in points:
            points[line.team] += line.points
    return points


def ranks(points, playing):
    """1-2-2-4 among the teams that play; None for the others."""
    return {team: 1 + sum(points[other] > own for other in playing) if team in playing else None
            for team, own in points.items()}
