"""What the referee needs to know of a deck: who belongs where, and which clues can be hints."""
import hashlib
import json

SITUATIONS = ("situation", "need", "barrier", "channel")


class Deck:
    """A deck file as read: ids only, no text. A deck without fiefs has an empty `fiefs`."""

    def __init__(self, source: bytes):
        data = json.loads(source.decode("utf-8-sig"))
        self.hash = hashlib.sha256(source).hexdigest()
        self.id = data["id"]
        self.version = data["version"]
        self.fiefs = [fief["id"] for fief in data.get("fiefs", [])]
        self.families = {f["id"]: f.get("fief") for f in data["families"]}
        self.described = {f["id"] for f in data["families"] if f["segment"].get("criteria")}
        self.personas = {p["id"]: p["family"] for p in data["personas"]}
        self.verbatims = {v["id"]: v["persona"] for v in data.get("verbatims", [])}
        self.key_verbatims = {v["id"] for v in data.get("verbatims", []) if v.get("key")}
        self.clues = {c["id"]: list(c["personas"]) for c in data.get("clues", [])}
        self.clue_kinds = {c["id"]: c.get("kind", "situation") for c in data.get("clues", [])}
        self.contrasts = [frozenset(c["pair"]) for c in data.get("contrasts", [])]
        self.scripts = {s["id"]: s.get("steps", []) for s in data.get("scripts", [])}

    def fief_of(self, persona):
        """The fief of a persona's family, or None when the deck has no fiefs."""
        return self.families[self.personas[persona]]

    def quoted(self):
        """Personas with at least one verbatim."""
        return set(self.verbatims.values())

    def hints(self, persona):
        """How many hints an encounter with this persona can open, 0 to 3."""
        kinds = {self.clue_kinds[clue] for clue, whom in self.clues.items() if whom == [persona]}
        return sum((bool(kinds.intersection(SITUATIONS)), "golden" in kinds, persona in self.quoted()))

    def scripted_pairs(self):
        """Pairs that a step of the deck's own scripts names."""
        steps = [step for steps in self.scripts.values() for step in steps]
        return [frozenset(step["pair"]) for step in steps if step.get("pair")]
