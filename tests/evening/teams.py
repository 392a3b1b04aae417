"""What each team would answer: knowing more or less, by dice that fall alike every evening."""
import random

SKILLS = {"t1": 0.8, "t2": 0.65, "t3": 0.55, "t4": 0.45, "t5": 0.35, "t6": 0.7, "t7": 0.4}


class Teams:
    def __init__(self, deck):
        self.family = {persona["id"]: persona["family"] for persona in deck["personas"]}
        self.persona = {verbatim["id"]: [verbatim["persona"]] for verbatim in deck["verbatims"]}
        self.persona |= {clue["id"]: clue["personas"] for clue in deck["clues"]}
        self.dice = random.Random(2026)

    def right(self, opened, card):
        """A spot that is right for the card."""
        kind = opened["plan"]["kind"]
        if kind == "families":
            return self.family[card]
        if kind == "encounter":
            return card
        return next(persona for persona in self.persona[card] if persona in opened["spots"])

    def answer(self, opened, team, card, more=0):
        """Only random() is used, which falls alike in every Python."""
        knows, which = self.dice.random(), self.dice.random()
        if knows < SKILLS[team] + more:
            return self.right(opened, card)
        return opened["spots"][int(which * len(opened["spots"]))]


def letter(opened, spot):
    return "abcdefghijklmnopqrstuvwxyz"[opened["spots"].index(spot)]
