"""An evening of `standard`: six teams, no phones, two windows, every accident of a real one; then its books are audited.

    evening.py BLASON BLASON-SESSION DECK JOURNAL FOLDER [keyboard]

Everything is done by xdotool at the desk and at the wall, on two monitors of an X server of its own; with `keyboard`
the mouse is left alone and the evening must come out the same to the letter. JOURNAL is what the record replays as, but
for what chance and the clock decide; it is one of tests/playthroughs, so that every check plays it again through the rules.
After a change that is meant, BLASON_UPDATE_GOLDENS=1 writes it anew. Pictures of both monitors stay in FOLDER.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys

from camera import Album, picture, still, until_shown
from room import PROJECTOR_AREA, Room, xdotool
from small_disk import SmallDisk
from teams import Teams, letter

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "wall"))
from hand import CARD, chip, column  # noqa: E402

NAMES = ["La Tour", "La Nef", "Le Soleil", "Le Trèfle", "Le Cerf", "L’Ancre"]
SPOTS = (1280, 140, 1920, 180)  # of the wall: what lies over them is told by this part


class Evening:
    def __init__(self, room, deck, disk, album, mouse):
        self.room, self.teams, self.disk, self.album, self.mouse = room, Teams(deck), disk, album, mouse
        self.desk, self.wall, self.after = room.desk, room.wall, room.after
        self.playing = [f"t{number + 1}" for number in range(len(NAMES))]
        self.lies = {}  # of the round: (team, card) -> spot

    # ---- what is done again and again

    def look(self, name):
        """Pictures of both; where nothing was painted a window is black, which no corner of the desk is."""
        x, y, width, height = self.room.windows.place("pupitre")
        corners = [(x + across, y + down, 2, 2) for across in (2, width - 4) for down in (2, height - 4)]
        until_shown("the desk is painted to its corners", lambda: all(any(row[0:3] != b"\0\0\0" for row in picture(corner))
                                                                     for corner in corners))
        self.album.take(name, wall=self.room.windows.place("^Blason$"), desk=self.room.windows.place("pupitre"))

    def painted_whole(self):
        """What the desk has painted piece by piece is what it paints at once: another size and back paints all anew."""
        for _ in range(5):  # a minute may pass in between
            place = self.room.windows.place("pupitre")
            before = still(place)[0]
            for key in ("ctrl+KP_Add", "ctrl+KP_Subtract"):
                shown = picture(place)
                self.desk.key(key)
                until_shown("the desk is of another size", lambda: picture(place) != shown)
                after = still(place)[0]
            if before == after:
                return
        raise SystemExit("the desk left pieces of earlier frames")

    def next(self, kind, count=1):
        """The big button: it turns the pages of the wall that are left, then moves the evening."""
        return self.after(kind, self.leaf_through, count=count)

    def leaf_through(self):
        before = len(self.room.events())
        while True:
            shown = picture(PROJECTOR_AREA)
            self.desk.key("Next")
            until_shown("next does something", lambda: picture(PROJECTOR_AREA) != shown or len(self.room.events()) > before)
            still(PROJECTOR_AREA)
            if len(self.room.events()) > before:
                return

    def more_time(self):
        """A slow machine shall not be overtaken by the clock."""
        self.after("ClockExtended", self.desk.key, "Escape", "Up", "Up", count=2)

    def figure(self, team):
        return str(self.playing.index(team) + 1)

    def write_board(self, opened, team, banners=0, more=0.0):
        """Types what the team has on its paper and seals it."""
        strokes, placed = self.figure(team), 0
        for card in opened["cards"]:
            spot = self.teams.answer(opened, team, card, more)
            placed += self.lies.get((team, card)) != spot
            self.lies[team, card] = spot
            strokes += letter(opened, spot)
            if banners > 0:
                strokes, banners = strokes + "*", banners - 1
        self.desk.type(strokes)
        self.after("BoardLocked", self.desk.key, "Return")
        found = {(e["body"]["team"], e["body"]["card"]): e["body"]["spot"] for e in self.room.events("CardPlaced")
                 if e["body"]["round"] == opened["round"]}
        lies = {key: spot for key, spot in found.items() if key[0] == team}
        assert lies == {key: spot for key, spot in self.lies.items() if key[0] == team}, f"{team} wrote otherwise: {lies}"

    def try_of(self, opened, banners=0, more=0.0, teams=None):
        for place, team in enumerate(teams or self.playing):
            self.write_board(opened, team, banners if place % 2 == 0 else 0, more)

    def open_wave(self, opened):
        self.lies = {}
        self.more_time()
        return opened

    def further_try(self, opened):
        self.after("TryOpened", self.desk.key, "Escape", "o")
        self.more_time()
        self.try_of(opened, more=0.15)

    def reveal(self, name):
        """Judges the round and shows all there is to show."""
        closed, = self.next("RoundClosed")
        beats = bool(closed["together"]) + 2 * len(closed["one_by_one"]) + bool(closed["rest"])
        for beat in range(beats):
            self.next("Revealed")
            if beat < 3:
                self.look(f"{name}-reveal-{beat + 1}")
        return closed

    def choose(self, opened, card, spot):
        """The card and the spot in the desk's table; both stand at the first when a round opens."""
        cards, spots = opened["cards"].index(card), opened["spots"].index(spot)
        self.desk.key("Escape", *["Tab"] * cards, *["Right"] * spots)

    def choose_first_again(self, opened, card, spot):
        cards, spots = opened["cards"].index(card), opened["spots"].index(spot)
        self.desk.key(*["shift+Tab"] * cards, *["Left"] * spots)

    # ---- the steps

    def welcome(self):
        self.look("welcome")
        self.painted_whole()
        self.desk.key("2", "t", "r")
        self.desk.type("Les Cigales")
        assert self.after("TeamRenamed", self.desk.key, "Return")[0]["to"] == "Les Cigales"
        self.after("TakenBack", self.desk.key, "BackSpace")

    def practice(self):
        """Three cards in a relay: the first two on the wall, the last one typed at the desk."""
        opened, = self.next("RoundOpened")
        for position, card in enumerate(opened["cards"]):
            self.more_time()
            asked = opened["teams"][position % len(opened["teams"])]
            answers = [(team, self.teams.answer(opened, team, card)) for team in self.playing if team != asked]
            answers.append((asked, self.teams.answer(opened, asked, card)))
            for team, spot in answers:
                self.after("CardJudged" if team == asked else "CardPlaced", self.answer_card, opened, team, spot, asked, position)
            self.look(f"practice-{position + 1}-told")
            if position + 1 < len(opened["cards"]):
                self.after("CardAsked", self.wall.key, "Return")

    def answer_card(self, opened, team, spot, asked, position):
        if position == 2:
            return self.desk.type(self.figure(team) + letter(opened, spot))
        if not self.mouse or position == 1:
            return self.wall.key(self.figure(team), letter(opened, spot))
        start = CARD if team == asked else chip(len(self.playing), self.playing.index(team))
        end = column(len(opened["spots"]), opened["spots"].index(spot))
        at = [(PROJECTOR_AREA[0] + round(x), round(y)) for x, y in (start, end)]
        xdotool("mousemove", *at[0], "mousedown", 1, "mousemove", (at[0][0] + at[1][0]) // 2, (at[0][1] + at[1][1]) // 2,
                "mousemove", *at[1], "mouseup", 1)

    def gallery(self):
        """The wall's leaves are turned there; a wrong key at the desk ends the step, and is taken back."""
        self.after("StepOpened", self.wall.key, "Return")
        before = still(PROJECTOR_AREA)[0]
        self.wall.key("Next", "Next")
        until_shown("the wall turns to a persona", lambda: picture(PROJECTOR_AREA) != before)
        self.look("gallery")
        self.painted_whole()
        self.after("RoundOpened", self.desk.key, "s")
        self.after("TakenBack", self.desk.key, "BackSpace")
        self.look("gallery-again")

    def families(self):
        opened = self.open_wave(self.next("RoundOpened")[0])
        self.try_of(opened, banners=2, teams=self.playing[:3])
        self.look("families-three-sealed")
        self.disk_full(opened, "t4")
        self.late_team()
        self.try_of(opened, banners=1, teams=["t5", "t6"])
        # The desk closes on the one that came last: too early, and taken back.
        self.after("TryClosed", self.desk.key, "Escape", "c", "c")
        self.after("TakenBack", self.desk.key, "z")
        self.after("TryClosed", self.write_board, opened, "t7")
        self.look("families-try-1-closed")
        self.further_try(opened)
        self.reveal("families")
        self.appeal(opened)
        opened = self.open_wave(self.next("RoundOpened")[0])
        self.try_of(opened, banners=1, teams=self.playing[:2])
        self.cable(opened)
        self.reveal("families-2")

    def disk_full(self, opened, team):
        """A letter typed on a full disk is not taken; the wall and the desk say so until there is room again."""
        if not self.disk.small:
            print("no small disk could be mounted: no disk was full this evening")
            return self.write_board(opened, team, 2)
        before = still(SPOTS)[0]
        self.disk.fill()
        placed = len(self.room.events())
        self.desk.type(self.figure(team) + "a")
        until_shown("the wall says that nothing is saved", lambda: picture(SPOTS) != before)
        self.look("disk-full")
        assert len(self.room.events()) == placed, "a letter was taken that could not be written"
        self.desk.key("Escape")
        self.disk.empty()
        until_shown("the wall no longer says so", lambda: picture(SPOTS) == before)
        self.write_board(opened, team, 2)
        self.look("disk-has-room")

    def late_team(self):
        self.desk.key("Escape", "t", "a")
        self.desk.type("Les Lents")
        dealt, = self.after("BoardDealt", self.desk.key, "Return")
        self.playing.append(dealt["team"])
        self.look("late-team")

    def appeal(self, opened):
        """The first card that two teams or more have at one wrong spot counts there too."""
        lies = {}
        for card in opened["cards"]:
            for team in self.playing:
                spot = self.lies[team, card]
                if spot != self.teams.right(opened, card):
                    lies.setdefault((card, spot), []).append(team)
        card, spot = next((at for at, teams in lies.items() if len(teams) > 1), next(iter(lies)))
        self.choose(opened, card, spot)
        accepted, = self.after("AcceptedAlso", self.desk.key, "g", "a")
        assert (accepted["card"], accepted["spot"]) == (card, spot), accepted
        self.look("appeal")
        self.choose_first_again(opened, card, spot)

    def cable(self, opened):
        """The projector goes while a board is typed, the evening goes on in one screen, and it returns."""
        before = still(PROJECTOR_AREA)[0]
        self.room.unplug()
        self.room.shares()
        self.try_of(opened, teams=self.playing[2:4])
        self.look("unplugged")
        self.room.plug()
        self.room.covers()
        until_shown("the wall shows on the projector again", lambda: len(set(picture(PROJECTOR_AREA))) > len(set(before)) // 2)
        self.look("plugged-again")
        self.try_of(opened, teams=self.playing[4:])

    def map(self):
        self.next("StepOpened")
        self.look("map")
        assert self.after("LanguageChanged", self.desk.key, "l")[0]["to"] == "en"
        self.look("map-english")

    def verbatims(self):
        opened = self.open_wave(self.next("RoundOpened")[0])
        self.try_of(opened, banners=1)
        self.look("verbatims-sealed-english")
        self.further_try(opened)
        self.reveal("verbatims")
        self.after("LanguageChanged", self.desk.key, "l")
        opened = self.open_wave(self.next("RoundOpened")[0])
        self.try_of(opened)
        closed = self.reveal("verbatims-2")
        card = (closed["one_by_one"] + closed["together"])[-1]
        self.choose(opened, card, opened["spots"][0])
        assert self.after("CardWithdrawn", self.desk.key, "g", "w")[0]["card"] == card
        self.choose_first_again(opened, card, opened["spots"][0])
        parked, = self.after("CardParked", self.desk.key, "g", "p")
        assert parked["card"] == opened["cards"][0], parked
        self.look("card-withdrawn")

    def merger(self):
        """La Nef goes on with Le Cerf, between two rounds."""
        self.desk.key("Escape", "5", "t", "m", "2")
        self.look("merger")
        left, = self.after("TeamLeft", self.desk.key, "Return")
        assert left == {"team": "t5", "into": "t2"}, left
        self.playing.remove("t5")

    def encounter(self):
        opened, = self.next("RoundOpened")
        for number, card in enumerate(opened["cards"]):
            self.more_time()
            first = [self.teams.answer(opened, team, card, -0.3) for team in self.playing]
            self.after("CardPlaced", self.desk.type, "1" + "".join(letter(opened, spot) for spot in first), count=len(first))
            for hint in (2, 3):
                self.next("HintOpened")
                self.more_time()
                self.second_thoughts(opened, card, dict(zip(self.playing, first)), hint)
                if (number, hint) == (1, 2):
                    self.power_cut(card)
            self.look(f"encounter-{number + 1}-hint-3")
            self.next("PersonaTold")
            self.look(f"encounter-{number + 1}-told")
            if number + 1 < len(opened["cards"]):
                self.next("HintOpened")

    def second_thoughts(self, opened, card, first, hint):
        """One team changes its mind at each hint: those that know most, for the right face."""
        team = self.playing[hint - 2]
        right = self.teams.right(opened, card)
        if first[team] != right:
            self.after("CardPlaced", self.desk.type, self.figure(team) + letter(opened, right))
        self.desk.key("Escape")

    def power_cut(self, card):
        """The process dies at once; its file, opened again, stands at the same hint of the same stranger."""
        shown = still(PROJECTOR_AREA)[0]
        events = self.room.events()
        self.room.kill()
        self.room.start(self.room.record)
        # All lines but those of the clock: until then the program is still opening its windows.
        until_shown("the wall stands where it stood", lambda: sum(
            a == b for a, b in zip(shown, picture(PROJECTOR_AREA))) > len(shown) // 2)
        self.look("resumed")
        assert self.room.events() == events, "what was played is not what was found"
        asked = [e["body"]["card"] for e in events if e["type"] == "HintOpened"]
        assert asked[-1] == card
        self.more_time()

    def twins(self):
        for number in (1, 2):
            opened = self.open_wave(self.next("RoundOpened")[0])
            self.try_of(opened, banners=1)
            self.look(f"twins-{number}-sealed")
            self.reveal(f"twins-{number}")

    def debrief(self):
        """Leaf by leaf on the wall; what comes later is skipped with a word, and the podium opens."""
        self.next("StepOpened")
        opened = len(self.room.events("StepOpened"))
        for leaf in range(20):
            self.look(f"debrief-{leaf + 1}")
            before = picture(PROJECTOR_AREA)
            self.wall.key("Next")
            until_shown("the leaf turns", lambda: picture(PROJECTOR_AREA) != before)
            if len(self.room.events("StepOpened")) > opened:
                break
        skipped = [event["body"]["why"] for event in self.room.events("StepSkipped")]
        assert skipped == ["later"] * 3, skipped

    def podium(self):
        self.look("podium")
        self.painted_whole()
        self.after("Switched", self.desk.key, "k")
        self.look("podium-ranks")
        self.desk.key("3", "a")
        self.desk.type("Pour le chant")
        adjusted, = self.after("Adjusted", self.desk.key, "Return")
        assert adjusted["points"] == 5 and adjusted["note"] == "Pour le chant", adjusted
        self.after("SessionEnded", self.desk.key, "q", "q")
        self.look("end")
        self.desk.key("x", "r", "x", "e", "w", "l")
        assert self.room.process.wait(30) == 0

    def play(self):
        for step in (self.welcome, self.practice, self.gallery, self.families, self.map, self.verbatims, self.merger,
                     self.encounter, self.twins, self.debrief, self.podium):
            step()


def without_chance(played):
    """No session id, no hash of a deck whose wording may be mended, and no times: the rest is the same every evening."""
    lines = [line for line in played.splitlines() if not re.match(r"(session|hash) ", line)]
    return "".join(re.sub(r"^t\+[0-9.]+s ", "", line) + "\n" for line in lines)


def audit(room, deck_file, journal):
    """The referee recomputes the results, the desk's own exports are the same, and the journal is the one kept."""
    results = os.path.join(room.folder, "results.json")
    with open(results, "w", encoding="utf-8") as out:
        out.write(room.export("results"))
    referee = os.path.join(HERE, "..", "referee", "referee.py")
    subprocess.run([sys.executable, referee, deck_file, results], check=True)
    handed, = [os.path.join(where, "results.json") for where, _, files in os.walk(os.path.join(room.folder, "Blason"))
               if "results.json" in files]
    with open(results, encoding="utf-8") as ours, open(handed, encoding="utf-8") as theirs:
        assert json.load(ours) == json.load(theirs), "the desk handed out other results"
    assert subprocess.run([room.session_program, "verify", room.record]).returncode == 0
    played = subprocess.run([room.session_program, "replay", room.record, "--as-playthrough"],
                            check=True, capture_output=True, text=True).stdout
    with open(os.path.join(room.folder, "journal.txt"), "w", encoding="utf-8") as out:
        out.write(played)
    lines = without_chance(played)
    if os.environ.get("BLASON_UPDATE_GOLDENS"):
        with open(journal, "w", encoding="utf-8") as out:
            out.write(lines)
    with open(journal, encoding="utf-8") as kept:
        for number, (was, now) in enumerate(zip(kept.read().splitlines() + [""], lines.splitlines() + [""]), 1):
            assert was == now, f"{journal}:{number}\nwas: {was}\nnow: {now}"


def main():
    program, session_program, deck_file, journal, folder = sys.argv[1:6]
    mouse = sys.argv[6:] != ["keyboard"]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("told to stop"))  # what runs and is mounted goes with it
    folder = os.path.abspath(folder)
    if os.path.isdir(folder):
        subprocess.run(["umount", os.path.join(folder, "disk")], check=False, stderr=subprocess.DEVNULL)
        shutil.rmtree(folder)
    os.makedirs(folder)
    with open(deck_file, encoding="utf-8") as text:
        deck = json.load(text)
    disk = SmallDisk(os.path.join(folder, "disk"))
    room = Room(program, session_program, folder, os.path.join(folder, "disk", "evening.session"))
    try:
        album = Album(os.path.join(folder, "pictures"))
        evening = Evening(room, deck, disk, album, mouse)
        room.start(deck_file, "--script", "standard", "--teams", ",".join(NAMES), "--language", "fr", "--seed", "12",
                   "--record", room.record)
        evening.play()
        audit(room, deck_file, journal)
    finally:
        room.stop()
        disk.stop()
    print(f"an evening with all its accidents; {album.number} pictures in {folder}/pictures")


if __name__ == "__main__":
    main()
