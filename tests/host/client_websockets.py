"""A phone on Debian's python3-websockets plays an evening: joins, places every card, seals, reads what was right, to the end.

usage: client_websockets.py URL CODE [CERTIFICATE]      (URL: http://NAME:PORT or https://NAME:PORT; NAME is this machine)
Says what it did, a line each: "sealed", "told" with how many of how many cards lay right, "ended".
"""
import asyncio
import json
import ssl
import sys
import urllib.parse

import websockets

url, code, *certificate = sys.argv[1:]
hand, placed, sealed, locked, told = {}, set(), set(), set(), set()
orders, waiting = 0, None


def take_in(message):
    if message["type"] == "view":
        hand.clear()
    hand.update(message.get("hand", {}))
    for card in message.get("cards", []):
        hand["cards"][card.pop("at")].update(card)


def next_order():
    """One at a time: what this phone has not done yet in this round."""
    number = hand["head"]["number"]
    for at in range(len(hand["cards"])):
        if (number, at) not in placed:
            placed.add((number, at))
            return {"type": "place", "card": at, "spot": at % len(hand["spots"])}
    if number not in sealed:
        sealed.add(number)
        return {"type": "seal"}
    return None


async def play(say):
    global orders, waiting
    if hand.get("turn") == "sort" and waiting is None:
        if order := next_order():
            orders += 1
            waiting = f"websockets-{orders}"
            await say(id=waiting, **order)
    if hand.get("turn") == "locked" and hand["head"]["number"] not in locked:
        locked.add(hand["head"]["number"])
        print("sealed", flush=True)
    if hand.get("turn") == "done" and hand["head"]["number"] not in told:
        if all(card["right"] is not None for card in hand["cards"]):
            told.add(hand["head"]["number"])
            assert all(card["why"] and card["belongs"] for card in hand["cards"]), hand
            print("told", sum(card["right"] for card in hand["cards"]), len(hand["cards"]), flush=True)


async def main():
    global waiting
    place = urllib.parse.urlsplit(url)
    tls = {"ssl": ssl.create_default_context(cafile=certificate[0]), "server_hostname": place.hostname} if certificate else {}
    line = websockets.connect(url.replace("http", "ws", 1) + "/socket", origin=url, host="127.0.0.1", port=place.port, **tls)
    async with line as socket:
        async def say(**message):
            await socket.send(json.dumps(message))

        await say(type="hello", protocol=1)
        async for text in socket:
            message = json.loads(text)
            if message["type"] == "lobby" and not hand:
                await say(type="join", code=code, team="t1")
            elif message["type"] == "seated":
                await say(type="kept")
            elif message["type"] == "done":
                assert message["id"] == waiting
                waiting = None
            elif message["type"] in ("view", "change"):
                take_in(message)
            elif message["type"] != "lobby":
                raise AssertionError(message)
            await play(say)
            if hand.get("ended"):
                break
    print("ended", flush=True)


asyncio.run(main())
