import type { Change, Hand, HostMessage, Lobby, Order } from "./protocol";
import { PROTOCOL } from "./protocol";
import { unfinished, withOrder } from "./orders";
import type { Pending } from "./orders";

// All the page knows, and how each thing that happens changes it. Nothing here waits, sends or draws.

/** Why the phone has stopped by itself and waits for a person. */
export type Stop = { why: string; sentence: string };
/** A sentence that is shown for a while. */
export type Notice = { text: string; number: number };

export interface State {
  line: "opening" | "open" | "lost";
  /** When the next line is tried; while lost. */
  retryAt: number;
  /** When the line was last known to live; null: it does, or none did yet. */
  lostSince: number | null;
  lobby: Lobby | null;
  team: string | null;
  /** What this seat is called among those of its team. */
  device: string | null;
  joining: boolean;
  /** Why the last join gave no seat. */
  away: Stop | null;
  stop: Stop | null;
  version: number;
  hand: Hand | null;
  saved: boolean;
  /** When the clock runs out by this phone's clock; null: none. */
  closesAt: number | null;
  /** Played milliseconds left when last told: what a standing clock shows. */
  closesIn: number | null;
  /** The longest that was left in this try: the whole ring. */
  whole: number;
  orders: Pending[];
  /** The hand has to be asked for. */
  lookNeeded: boolean;
  notice: Notice | null;
}

export type Happening =
  | { type: "opening" }
  | { type: "opened" }
  | { type: "lost"; retryAt: number; since: number }
  | { type: "heard"; message: HostMessage; now: number }
  | { type: "meant"; order: Order }
  | { type: "said"; ids: string[]; now: number }
  | { type: "joining" }
  | { type: "tick"; now: number }
  | { type: "looking" }
  | { type: "starting-over" }
  | { type: "notice"; text: string };

export const start: State = {
  line: "opening", retryAt: 0, lostSince: null, lobby: null, team: null, device: null, joining: false, away: null, stop: null,
  version: 0, hand: null, saved: true, closesAt: null, closesIn: null, whole: 0, orders: [],
  lookNeeded: false, notice: null,
};

/** Refusals that say the wish is so already: nothing a person must read. */
const ALREADY = ["card_already_there", "banner_already_there", "no_banner_there", "board_open",
  "already_so", "card_not_placed"];
/** An unsaved order is said again after that. */
const SAY_UNSAVED_AGAIN = 2000;

export function after(state: State, what: Happening): State {
  switch (what.type) {
    case "opening":
      return { ...state, line: "opening" };
    case "opened":
      return { ...state, line: "open", lostSince: null, orders: state.orders.map((one) => ({ ...one, sent: null })) };
    case "lost":
      return { ...state, line: "lost", retryAt: what.retryAt, lostSince: state.lostSince ?? what.since,
        joining: false };
    case "heard":
      return heard(state, what.message, what.now);
    case "meant":
      return { ...state, orders: withOrder(state.orders, what.order) };
    case "said":
      return {
        ...state,
        orders: state.orders.map((one) =>
          what.ids.includes(one.order.id) ? { ...one, sent: what.now, said: true } : one),
      };
    case "joining":
      return { ...state, joining: true, away: null };
    case "tick": {
      const orders = unfinished(state.orders, what.now, state.hand);
      return orders.length === state.orders.length ? state : { ...state, orders };
    }
    case "looking":
      return { ...state, lookNeeded: false };
    case "starting-over":
      return { ...start, line: state.line, lostSince: state.lostSince, lobby: state.lobby, notice: state.notice };
    case "notice":
      return noticed(state, what.text);
  }
}

function noticed(state: State, text: string): State {
  return { ...state, notice: { text, number: (state.notice?.number ?? 0) + 1 } };
}

function heard(state: State, message: HostMessage, now: number): State {
  switch (message.type) {
    case "lobby":
      if (message.protocol !== PROTOCOL)
        return { ...state, stop: { why: "protocol", sentence: "" } };
      return { ...state, lobby: message };
    case "seated":
      return { ...state, team: message.team, device: message.device, joining: false, away: null };
    case "moved":
      return { ...state, team: message.team };
    case "turned-away":
      return turnedAway(state, message);
    case "view":
      return timed({ ...state, version: message.version, hand: message.hand, lookNeeded: false,
        orders: unfinished(state.orders, now, message.hand) }, message, now, state.hand);
    case "change":
      return changed(state, message, now);
    case "bye":
      return { ...state, stop: { why: message.why, sentence: message.sentence } };
    default:
      return answered(state, message, now);
  }
}

function turnedAway(state: State, message: { why: string; sentence: string }): State {
  const { why, sentence } = message;
  if (why === "removed") return { ...state, joining: false, stop: { why, sentence } };
  if (why === "unknown_seat") return { ...start, line: state.line, lostSince: state.lostSince, notice: state.notice };
  if (why === "seated") return { ...state, joining: false };
  return { ...state, joining: false, away: { why, sentence } };
}

function answered(state: State, message: HostMessage, now: number): State {
  const each = (id: string, change: (one: Pending) => Pending) =>
    state.orders.map((one) => (one.order.id === id ? change(one) : one));
  switch (message.type) {
    case "done":
      return { ...state, orders: each(message.id, (one) => ({ ...one, done: now })) };
    case "refused": {
      const orders = state.orders.filter((one) => one.order.id !== message.id);
      const next = { ...state, orders };
      return ALREADY.includes(message.why) ? next : noticed(next, message.sentence);
    }
    case "unsaved": {
      const notBefore = now + SAY_UNSAVED_AGAIN;
      return { ...state, orders: each(message.id, (one) => ({ ...one, sent: null, notBefore })) };
    }
    case "unread":
      return noticed({ ...state, joining: false }, message.sentence);
    default:
      return state;
  }
}

/** The try a hand is in; another one has another clock. */
const tryOf = (hand: Hand): string => `${hand.head.number}.${hand.head.wave}.${hand.try}`;

function timed(state: State, told: { closes_in: number | null; saved: boolean }, now: number,
  before?: Hand | null): State {
  const hand = state.hand as Hand;
  const same = before != null && tryOf(before) === tryOf(hand);
  const left = told.closes_in;
  return {
    ...state, saved: told.saved, closesIn: left, closesAt: left === null ? null : now + left,
    whole: left === null ? 0 : Math.max(left, same ? state.whole : 0),
  };
}

function changed(state: State, change: Change, now: number): State {
  if (state.hand === null || change.from !== state.version) return { ...state, lookNeeded: true };
  const hand: Hand = { ...state.hand, ...change.hand };
  if (change.cards !== undefined) {
    hand.cards = hand.cards.slice();
    for (const { at, ...members } of change.cards) {
      const card = hand.cards[at];
      if (card === undefined) return { ...state, lookNeeded: true };
      hand.cards[at] = { ...card, ...members };
    }
  }
  const orders = unfinished(state.orders, now, hand);
  const next = { ...state, hand, version: change.version, orders };
  return timed(next, change, now, state.hand);
}

/** The clock stands while the game does. */
export function clockStands(state: State): boolean {
  return !state.saved || (state.hand?.paused ?? false);
}
/** Milliseconds left; null: no clock. */
export function timeLeft(state: State, now: number): number | null {
  if (state.closesAt === null || state.closesIn === null) return null;
  return Math.max(0, clockStands(state) ? state.closesIn : state.closesAt - now);
}
