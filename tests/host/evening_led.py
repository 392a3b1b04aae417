"""An evening of two rounds, led to its end, in which a program of somebody else's plays for one team."""
import subprocess
import threading

from phone import Phone
from program import begin, events

KINDS = ("families", "fiefs")  # of the evening's rounds


def evening(folder, command, within=30):
    """Leads an evening of two rounds to its end in which that program plays for one team, and answers for the other; whether
    the record has what it says it did."""
    program, session = begin(folder, kinds=KINDS)
    url = f"http://127.0.0.1:{program.port}"
    with subprocess.Popen([*command, url, program.code], stdout=subprocess.PIPE, text=True) as client:
        late = threading.Timer(within, client.terminate)
        late.start()
        try:
            played = [lead_round(program, client, number) for number, _ in enumerate(KINDS, 1)]
            program.order("end")
            assert client.stdout.readline() == "ended\n"
            assert client.wait() == 0
        finally:
            late.cancel()
            client.terminate()
    program.end()
    own = {device for device, command in events(session, "CardPlaced") if not command.startswith("witness")}
    assert len(own) == 1
    assert len(events(session, "CardPlaced")) == 2 * sum(count for _, count in played), played
    assert len(events(session, "BoardLocked")) == 2 * len(KINDS)
    return played


def lead_round(program, client, number):
    program.order("open")
    witness = Phone(program.port).join(program.code, "t2")
    hand = witness.until_hand(lambda hand: hand["turn"] == "sort" and hand["head"]["number"] == number)
    for card in range(len(hand["cards"])):
        assert witness.order("place", f"witness-{number}-{card}", card=card, spot=0)["type"] == "done"
    assert witness.order("seal", f"witness-{number}-seal")["type"] == "done"
    assert client.stdout.readline() == "sealed\n"
    program.order("reveal")
    reader = Phone(program.port).join(program.code, "t2")
    while any(card["right"] is None for card in reader.hand["cards"]):
        program.order("next")
        reader.say(type="look")
        reader.until_type("view")
    told = client.stdout.readline().split()
    assert told[0] == "told" and int(told[2]) == len(hand["cards"]), told
    return int(told[1]), int(told[2])
