import assert from "node:assert/strict";
import { test } from "node:test";
import { dueOrders, shownHand } from "../../game/phone/src/orders";
import type { HostMessage, Order } from "../../game/phone/src/protocol";
import { after, start, timeLeft } from "../../game/phone/src/state";
import type { State } from "../../game/phone/src/state";
import { card, view } from "./made";

const hears = (state: State, message: HostMessage, now = 0) => after(state, { type: "heard", message, now });
const means = (state: State, order: Order) => after(state, { type: "meant", order });
const lies = (state: State) => shownHand(state.hand, state.orders)?.cards.map((one) => one.lies);
const said = (state: State, ...ids: string[]) => after(state, { type: "said", ids, now: 0 });
const place = (id: string, at: number, spot: number): Order => ({ type: "place", id, card: at, spot });

test("a change takes the place of what the hand had, card by card", () => {
  let state = hears(start, view(1));
  state = hears(state, { type: "change", from: 1, version: 2, closes_in: 1, saved: true, hand: { banners_left: 1 },
    cards: [{ at: 1, lies: 0, banner: true }] });
  assert.equal(state.version, 2);
  assert.equal(state.hand?.banners_left, 1);
  assert.deepEqual(lies(state), [-1, 0, -1]);
  assert.equal(state.hand?.spots.length, 2);
});

test("other cards come whole, in the hand of a change", () => {
  const state = hears(hears(start, view(1)), { type: "change", from: 1, version: 2, closes_in: null, saved: true,
    hand: { cards: [card(4)] } });
  assert.deepEqual(state.hand?.cards.map((one) => one.card.number), [4]);
});

test("a change from another version is not taken: the hand is asked for, and a view always counts", () => {
  let state = hears(hears(start, view(7)), { type: "change", from: 6, version: 8, closes_in: null, saved: true, hand: {} });
  assert.equal(state.version, 7);
  assert.equal(state.lookNeeded, true);
  state = hears(state, view(3));
  assert.equal(state.version, 3);
  assert.equal(state.lookNeeded, false);
});

test("a placed card lies at once, and goes back when that is refused", () => {
  let state = means(hears(start, view(1)), place("a", 0, 1));
  assert.deepEqual(lies(state), [1, -1, -1]);
  state = hears(said(state, "a"), { type: "refused", id: "a", why: "too_late", sentence: "Trop tard." });
  assert.deepEqual(lies(state), [-1, -1, -1]);
  assert.equal(state.notice?.text, "Trop tard.");
});

test("what is so already needs no sentence", () => {
  const state = hears(means(hears(start, view(1)), place("a", 0, 1)),
    { type: "refused", id: "a", why: "card_already_there", sentence: "Déjà." });
  assert.equal(state.notice, null);
});

test("done before its view: the card does not jump back meanwhile, not even at a change that was under way", () => {
  let state = hears(said(means(hears(start, view(1)), place("a", 0, 1)), "a"), { type: "done", id: "a" }, 100);
  assert.deepEqual(lies(state), [1, -1, -1]);
  state = hears(state, { type: "change", from: 1, version: 2, closes_in: null, saved: true, hand: {},
    cards: [{ at: 1, lies: 0 }] }, 150);
  assert.deepEqual(lies(state), [1, 0, -1]);
  state = hears(state, { type: "change", from: 2, version: 3, closes_in: null, saved: true, hand: {},
    cards: [{ at: 0, lies: 1 }] }, 200);
  assert.equal(state.orders.length, 0);
});

test("of two placings of a card that are both done, the first is not shown again", () => {
  let state = said(means(said(means(hears(start, view(1)), place("a", 0, 1)), "a"), place("b", 0, 0)), "b");
  state = hears(hears(state, { type: "done", id: "a" }, 100), { type: "done", id: "b" }, 110);
  state = hears(state, { type: "change", from: 1, version: 2, closes_in: null, saved: true, hand: {},
    cards: [{ at: 0, lies: 0 }] }, 120);
  assert.deepEqual(lies(state), [0, -1, -1]);
  assert.equal(state.orders.length, 0);
});

test("what a teammate did later counts after a while", () => {
  let state = hears(said(means(hears(start, view(1)), place("a", 0, 1)), "a"), { type: "done", id: "a" }, 100);
  state = hears(state, { type: "change", from: 1, version: 2, closes_in: null, saved: true, hand: {},
    cards: [{ at: 0, lies: 0 }] }, 200);
  state = after(state, { type: "tick", now: 2000 });
  assert.deepEqual(lies(state), [0, -1, -1]);
});

test("done and nothing came: the order is let go after a while", () => {
  let state = hears(means(hears(start, view(1)), place("a", 0, 1)), { type: "done", id: "a" }, 100);
  state = after(state, { type: "tick", now: 5000 });
  assert.equal(state.orders.length, 0);
});

test("unanswered orders are said again over a new line, with the ids they had", () => {
  let state = said(means(means(hears(start, view(1)), place("a", 0, 1)), place("b", 1, 0)), "a", "b");
  assert.deepEqual(dueOrders(state.orders, 10), []);
  state = after(after(state, { type: "lost", retryAt: 1, since: 0 }), { type: "opened" });
  assert.deepEqual(dueOrders(state.orders, 10).map((one) => one.order.id), ["a", "b"]);
});

test("an unsaved order is kept, said again later, and nothing overtakes it", () => {
  let state = said(means(means(hears(start, view(1)), place("a", 0, 1)), place("b", 1, 0)), "a");
  state = hears(state, { type: "unsaved", id: "a", sentence: "Pas encore." }, 100);
  assert.deepEqual(dueOrders(state.orders, 200), []);
  assert.deepEqual(dueOrders(state.orders, 3000).map((one) => one.order.id), ["a", "b"]);
  assert.deepEqual(lies(state), [1, 0, -1]);
});

test("a placing never sent is overtaken by the next of its card; one that was sent is not", () => {
  let state = means(means(hears(start, view(1)), place("a", 0, 1)), place("b", 0, 0));
  assert.deepEqual(state.orders.map((one) => one.order.id), ["b"]);
  state = means(said(state, "b"), place("c", 0, 1));
  assert.deepEqual(state.orders.map((one) => one.order.id), ["b", "c"]);
});

test("banners are foreseen within what is left, and leave with a lifted card", () => {
  let state = hears(start, view(1, { banners_left: 1, cards: [card(1, { lies: 0 }), card(2, { lies: 0 })] }));
  state = means(means(state, { type: "plant", id: "a", card: 0 }), { type: "plant", id: "b", card: 1 });
  let shown = shownHand(state.hand, state.orders);
  assert.deepEqual(shown?.cards.map((one) => one.banner), [true, false]);
  state = means(state, { type: "lift", id: "c", card: 0 });
  shown = shownHand(state.hand, state.orders);
  assert.equal(shown?.banners_left, 1);
  assert.equal(shown?.cards[0]?.lies, -1);
});

test("a relay's order names the card by its place in the round", () => {
  const state = means(hears(start, view(1, { turn: "murmur", cards: [card(3)] })), place("a", 2, 1));
  assert.deepEqual(lies(state), [1]);
});

test("the clock runs by this phone, and stands while paused or not saved", () => {
  let state = hears(start, view(1, {}, 60000), 1000);
  assert.equal(timeLeft(state, 11000), 50000);
  assert.equal(state.whole, 60000);
  state = hears(state, { type: "change", from: 1, version: 2, closes_in: 45000, saved: true, hand: { paused: true } }, 16000);
  assert.equal(timeLeft(state, 99000), 45000);
  state = hears(state, { type: "change", from: 2, version: 3, closes_in: 45000, saved: false, hand: { paused: false } }, 99000);
  assert.equal(timeLeft(state, 120000), 45000);
  assert.equal(state.whole, 60000);
  state = hears(state, view(4, {}, null));
  assert.equal(timeLeft(state, 0), null);
});

test("an unknown seat begins anew; a removed team stops; another protocol asks for another page", () => {
  const seated = hears(hears(start, { type: "seated", team: "t1", device: "d", token: "k", addresses: [] }), view(1));
  const forgotten = hears(seated, { type: "turned-away", why: "unknown_seat", sentence: "?" });
  assert.equal(forgotten.hand, null);
  assert.equal(hears(seated, { type: "turned-away", why: "removed", sentence: "!" }).stop?.why, "removed");
  const lobby = { type: "lobby" as const, protocol: 2, title: "", language: "fr", teams: [], open: true, addresses: [] };
  assert.equal(hears(start, lobby).stop?.why, "protocol");
});

test("a message of a later protocol changes nothing", () => {
  const state = hears(start, view(1));
  assert.equal(hears(state, { type: "weather" } as unknown as HostMessage), state);
});
