"""A phone on Debian's python3-websockets: joins, places a card when it may. usage: client_websockets.py PORT CODE"""
import asyncio
import json
import sys

import websockets

port, code = sys.argv[1:]


async def main():
    async with websockets.connect(f"ws://127.0.0.1:{port}/socket", origin=f"http://127.0.0.1:{port}") as socket:
        async def say(**message):
            await socket.send(json.dumps(message))

        await say(type="hello", protocol=1)
        placed = False
        async for text in socket:
            message = json.loads(text)
            if message["type"] == "lobby":
                await say(type="join", code=code, team="t1")
            elif message["type"] == "seated":
                await say(type="kept")
            elif message["type"] == "done":
                break
            hand = message.get("hand", {})
            if hand.get("turn") == "sort" and not placed:
                placed = True
                await say(type="place", id="websockets-1", card=1, spot=1)
        await socket.ping()
    assert placed and socket.close_code == 1000


asyncio.run(main())
