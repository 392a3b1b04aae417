import assert from "node:assert/strict";
import { test } from "node:test";
import { keptIn } from "../../game/phone/src/keep";
import { DEAD_AFTER, Line } from "../../game/phone/src/line";
import type { Socket, World } from "../../game/phone/src/line";
import { Pace } from "../../game/phone/src/pace";
import { Phone } from "../../game/phone/src/phone";
import { view } from "./made";

class FakeSocket implements Socket {
  said: string[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  constructor(public url: string) {}
  send(text: string) { this.said.push(text); }
  close() { this.closed = true; }
  hears(message: object) { this.onmessage?.({ data: JSON.stringify(message) }); }
  types() { return this.said.map((text) => JSON.parse(text).type as string); }
}
/** Time moves when told to. */
class FakeWorld implements World {
  time = 0;
  sockets: FakeSocket[] = [];
  timers: { at: number; act: () => void }[] = [];
  open(url: string) { const socket = new FakeSocket(url); this.sockets.push(socket); return socket; }
  now() { return this.time; }
  random() { return 0.5; }
  after(ms: number, act: () => void) { const timer = { at: this.time + ms, act }; this.timers.push(timer); return timer; }
  cancel(timer: unknown) { this.timers = this.timers.filter((one) => one !== timer); }
  pass(ms: number) {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.time = next.at;
      next.act();
    }
    this.time = end;
  }
  get last() { return this.sockets[this.sockets.length - 1] as FakeSocket; }
}
const deaf = { opening() {}, opened() {}, lost() {}, heard() {} };

/** A line that beats; what was told of its loss: the wait before the next, and how long ago it last lived. */
function told(world: FakeWorld, ...addresses: string[]) {
  const waits: number[] = [];
  const silent: number[] = [];
  const line = new Line(world, { ...deaf, lost: (at, since) => {
    waits.push(at - world.time);
    silent.push(world.time - since);
  } }, [addresses[0] as string]);
  line.know(addresses);
  line.open();
  return { line, waits, silent };
}

test("the line beats every 2.5 seconds, and is dead after 6 of silence, to the moment", () => {
  const world = new FakeWorld();
  const { silent } = told(world, "http://a:1");
  assert.equal(world.last.url, "ws://a:1/socket");
  world.last.onopen?.();
  for (let i = 0; i < 4; i += 1) {
    world.pass(2500);
    world.last.hears({ type: "pong" });
  }
  assert.equal(world.sockets.length, 1);
  assert.deepEqual(world.last.types(), ["ping", "ping", "ping", "ping"]);
  world.pass(DEAD_AFTER - 1);
  assert.deepEqual(silent, []);
  world.pass(1);
  assert.deepEqual(silent, [DEAD_AFTER]);
  assert.equal(world.sockets[0]?.closed, true);
  world.pass(100);
  assert.equal(world.sockets.length, 2);
});

test("tries grow apart", () => {
  const world = new FakeWorld();
  const { waits } = told(world, "http://a:1");
  for (let i = 0; i < 7; i += 1) {
    world.last.onclose?.();
    world.pass(waits[waits.length - 1] as number);
  }
  assert.deepEqual(waits, [100, 250, 500, 1000, 2000, 5000, 5000]);
});

test("of several addresses the one that answered last is tried every other time, the others in turn", () => {
  const world = new FakeWorld();
  const { waits } = told(world, "http://a:1", "https://b:2", "http://c:3");
  world.last.onopen?.();
  for (let i = 0; i < 7; i += 1) {
    world.last.onclose?.();
    world.pass(waits[waits.length - 1] as number);
  }
  assert.deepEqual(waits, [100, 100, 250, 100, 500, 100, 1000]);
  const hosts = world.sockets.map((one) => /\/\/(.)/.exec(one.url)?.[1]);
  assert.deepEqual(hosts, ["a", "a", "b", "a", "c", "a", "b", "a"]);
});

test("however many addresses say nothing, the one that answered last is tried again within 10 seconds", () => {
  const world = new FakeWorld();
  told(world, "http://a:1", "http://b:1", "http://c:1", "http://d:1", "http://e:1");
  const tried: number[] = [];
  const open = world.open.bind(world);
  world.open = (url) => {
    if (url.startsWith("ws://a")) tried.push(world.time);
    return open(url);
  };
  world.random = () => 1;
  world.pass(200000);
  assert.ok(tried.length > 10);
  for (let i = 1; i < tried.length; i += 1) assert.ok((tried[i] as number) - (tried[i - 1] as number) - 4000 <= 10000);
});

test("back in sight: asked at once, another line when nobody answers within 1.5 seconds", () => {
  const world = new FakeWorld();
  const line = new Line(world, deaf, ["http://a:1"]);
  line.open();
  world.last.onopen?.();
  world.pass(1000);
  line.wake();
  assert.deepEqual(world.last.types(), ["ping"]);
  world.pass(1700);
  assert.equal(world.sockets.length, 2);
});

test("the pace stays below what the host takes", () => {
  const pace = new Pace();
  let taken = 0;
  for (let now = 0; now < 10000; now += 10) if (pace.takes(now)) taken += 1;
  assert.ok(taken >= 20 && taken < 27, String(taken));
});

function phone(world: FakeWorld, stored: Map<string, string>) {
  const store = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  } as unknown as Storage;
  return new Phone({ world, kept: keptIn(() => store), addresses: ["http://a:1"], prefix: "x7", changed() {} });
}
const seated = { type: "seated", team: "t1", device: "d", token: "new", addresses: ["http://a:1"] };

test("a phone joins, keeps its token, and resumes with its version; orders made meanwhile follow", () => {
  const world = new FakeWorld();
  const stored = new Map<string, string>();
  const one = phone(world, stored);
  one.begin();
  world.last.onopen?.();
  assert.deepEqual(world.last.types(), ["hello"]);
  one.join("402817", "t1");
  world.last.hears(seated);
  world.last.hears(view(5));
  assert.deepEqual(world.last.types(), ["hello", "join", "kept"]);
  assert.deepEqual([...stored.values()], ["new"]);
  one.mean({ type: "place", card: 0, spot: 1 });
  world.last.onclose?.();
  one.mean({ type: "seal" });
  world.pass(110);
  world.last.onopen?.();
  assert.deepEqual(JSON.parse(world.last.said[0] as string), { type: "resume", token: "new", version: 5 });
  assert.equal(world.last.said.length, 1);
  world.last.hears(seated);
  assert.deepEqual(world.last.types(), ["resume", "kept", "place", "seal"]);
  assert.equal(JSON.parse(world.last.said[2] as string).id, "x7-1");
});

test("a lost way is asked for once", () => {
  const world = new FakeWorld();
  const one = phone(world, new Map([["blason.seat", "old"]]));
  one.begin();
  world.last.onopen?.();
  world.last.hears(seated);
  world.last.hears(view(5));
  world.last.hears({ type: "change", from: 9, version: 10, closes_in: null, saved: true, hand: {} });
  world.last.hears({ type: "done", id: "nothing" });
  assert.equal(world.last.types().filter((type) => type === "look").length, 1);
});

test("displaced: it does not come back by itself; removed: the token is forgotten", () => {
  const world = new FakeWorld();
  const stored = new Map([["blason.seat", "old"]]);
  const one = phone(world, stored);
  one.begin();
  world.last.onopen?.();
  world.last.hears(seated);
  world.last.hears({ type: "bye", why: "displaced", sentence: "Ailleurs." });
  world.pass(60000);
  one.wake();
  assert.equal(world.sockets.length, 1);
  assert.equal(stored.size, 1);
  one.again();
  world.last.onopen?.();
  world.last.hears({ type: "turned-away", why: "removed", sentence: "Dehors." });
  assert.equal(stored.size, 0);
});

test("an unknown seat: the token is forgotten and the phone says hello", () => {
  const world = new FakeWorld();
  const one = phone(world, new Map([["blason.seat", "old"]]));
  one.begin();
  world.last.onopen?.();
  world.last.hears({ type: "turned-away", why: "unknown_seat", sentence: "?" });
  assert.deepEqual(world.last.types(), ["resume", "hello"]);
});

test("a host that has only begun is asked again in a moment", () => {
  const world = new FakeWorld();
  const one = phone(world, new Map([["blason.seat", "old"]]));
  one.begin();
  world.last.onopen?.();
  world.last.hears({ type: "turned-away", why: "not_yet", sentence: "…" });
  world.pass(1100);
  assert.deepEqual(world.last.types(), ["resume", "resume"]);
});

test("a store that throws loses nothing while the page lives", () => {
  const kept = keptIn(() => { throw new Error("no store"); });
  kept.keep("k");
  assert.equal(kept.token(), "k");
  kept.forget();
  assert.equal(kept.token(), null);
});
