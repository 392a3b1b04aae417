// A phone on the `ws` of Node: joins, places a card when it may, and says what it was answered.
// usage: client_node.mjs PORT CODE
import { createRequire } from "node:module";

const [port, code] = process.argv.slice(2);
const WebSocket = globalThis.WebSocket ?? createRequire(import.meta.url)("/usr/share/nodejs/ws");
const socket = new WebSocket(`ws://127.0.0.1:${port}/socket`, { origin: `http://127.0.0.1:${port}` });
const say = (message) => socket.send(JSON.stringify(message));
let hand = null;
let asked = false;

const hear = {
  lobby: () => say({ type: "join", code, team: "t1" }),
  seated: () => say({ type: "kept" }),
  view: (message) => (hand = message.hand),
  change: (message) => Object.assign(hand, message.hand),
  done: () => socket.close(1000),
};
socket.onopen = () => say({ type: "hello", protocol: 1 });
socket.onmessage = ({ data }) => {
  const message = JSON.parse(data);
  hear[message.type]?.(message);
  if (hand?.turn !== "sort" || asked) return;
  asked = true;
  say({ type: "place", id: "node-1", card: 0, spot: 1 });
};
socket.onclose = ({ code: closed }) => {
  console.log(`placed ${asked}, closed ${closed}`);
  process.exit(closed === 1000 && asked ? 0 : 1);
};
socket.onerror = (error) => console.error(error.message);
