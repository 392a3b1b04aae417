// A phone on the `ws` of Node plays an evening: joins, places every card, seals, reads what was right, to the end.
// usage: client_node.mjs URL CODE      (URL: http://NAME:PORT)
// Says what it did, a line each: "sealed", "told" with how many of how many cards lay right, "ended".
import { createRequire } from "node:module";

const [url, code] = process.argv.slice(2);
const WebSocket = globalThis.WebSocket ?? createRequire(import.meta.url)("/usr/share/nodejs/ws");
const socket = new WebSocket(url.replace("http", "ws") + "/socket", { origin: url });
const say = (message) => socket.send(JSON.stringify(message));
const did = new Set();
let hand = null;
let orders = 0;
let waiting = null;

/** Does it once in each round. */
function once(what) {
  const name = `${what} of ${hand.head.number}`;
  return !did.has(name) && did.add(name);
}

/** One order at a time: what this phone has not done yet in this round. */
function nextOrder() {
  const at = hand.cards.findIndex((_, card) => once(`card ${card}`));
  if (at >= 0) return { type: "place", card: at, spot: (at + 1) % hand.spots.length };
  return once("seal") ? { type: "seal" } : null;
}

function play() {
  if (hand.ended) return socket.close(1000);
  if (hand.turn === "sort" && waiting === null) {
    const order = nextOrder();
    if (order === null) return;
    orders += 1;
    waiting = `node-${orders}`;
    say({ ...order, id: waiting });
  }
  if (hand.turn === "locked" && once("lock")) console.log("sealed");
  if (hand.turn !== "done" || hand.cards.some((card) => card.right === null) || !once("result")) return;
  if (!hand.cards.every((card) => card.why && card.belongs.length > 0)) throw new Error("a result without why");
  console.log(`told ${hand.cards.filter((card) => card.right).length} ${hand.cards.length}`);
}

const hear = {
  lobby: () => hand === null && say({ type: "join", code, team: "t1" }),
  seated: () => say({ type: "kept" }),
  view: (message) => (hand = message.hand),
  change(message) {
    Object.assign(hand, message.hand);
    for (const { at, ...card } of message.cards ?? []) Object.assign(hand.cards[at], card);
  },
  done({ id }) {
    if (id !== waiting) throw new Error(`an answer to ${id}`);
    waiting = null;
  },
};
socket.onopen = () => say({ type: "hello", protocol: 1 });
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  hear[message.type](message); // any other message is a fault
  if (hand !== null) play();
};
socket.onclose = ({ code: closed }) => {
  if (hand?.ended && closed === 1000) console.log("ended");
  process.exit(hand?.ended && closed === 1000 ? 0 : 1);
};
socket.onerror = (error) => console.error(error.message);
