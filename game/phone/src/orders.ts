import type { Card, Hand, Order, Wish } from "./protocol";

// What the team did and the host has not answered: shown at once, sent until answered, taken back when refused.

export interface Pending {
  order: Order;
  /** When it was last sent over the present line; null: not yet. */
  sent: number | null;
  /** Sent over any line: the host may have done it. */
  said: boolean;
  /** Not to be sent before: the host could not write. */
  notBefore: number;
  /** Answered `done` then, but the hand that shows it is still to come. */
  done: number | null;
}

/** Once done, an order is shown on its own this long: the host tells its effect within 200 ms. */
const SHOWN_AFTER_DONE = 1200;
/** Without an answer over a live line, an order is said again. */
const SAY_AGAIN = 4000;

export function pending(order: Order): Pending {
  return { order, sent: null, said: false, notBefore: 0, done: null };
}

const cardOf = (wish: Wish): number | null => ("card" in wish ? wish.card : null);

/** Adds a wish. An earlier placing of the same card that was never sent is no longer worth sending. */
export function withOrder(list: Pending[], order: Order): Pending[] {
  const last = list[list.length - 1];
  const overtaken =
    last !== undefined && !last.said && order.type === "place" && last.order.type === "place" &&
    cardOf(last.order) === order.card;
  return [...(overtaken ? list.slice(0, -1) : list), pending(order)];
}

/** The orders to say now: every one in its order, and none past one that must wait. */
export function dueOrders(list: Pending[], now: number): Pending[] {
  const due: Pending[] = [];
  for (const one of list) {
    if (one.done !== null) continue;
    if (one.notBefore > now) break;
    if (one.sent === null || now - one.sent >= SAY_AGAIN) due.push(one);
  }
  return due;
}

/** What an order settles; a later one that settles the same overtakes it. */
function matter(wish: Wish): string {
  switch (wish.type) {
    case "place":
    case "lift":
      return `lie ${wish.card}`;
    case "plant":
    case "unplant":
      return `banner ${wish.card}`;
    case "name":
      return "name";
    default:
      return "board";
  }
}

/** The host's hand shows what was wished, or no longer has what it was about. */
function isSo(hand: Hand, wish: Wish): boolean {
  const card = "card" in wish ? hand.cards.find((one) => isCard(one, wish.card)) : undefined;
  switch (wish.type) {
    case "place":
      return card === undefined || hand.turn === "answer" || card.lies === wish.spot;
    case "lift":
      return card === undefined || card.lies < 0;
    case "plant":
      return card === undefined || card.banner;
    case "unplant":
      return card === undefined || !card.banner;
    case "seal":
      return hand.turn !== "sort";
    case "reopen":
      return hand.turn !== "locked";
    default:
      return true;
  }
}

/**
 * Without the orders that are done and whose effect the host's hand shows. A change that was under way when the order
 * was answered may come after the answer and know nothing of it: until its own comes, the order is still shown.
 */
export function unfinished(list: Pending[], now: number, hand: Hand | null): Pending[] {
  const left = list.filter((one, at) => {
    if (one.done === null) return true;
    if (hand === null || isSo(hand, one.order) || now - one.done >= SHOWN_AFTER_DONE) return false;
    const later = list.slice(at + 1);
    return !later.some((other) => other.done !== null && matter(other.order) === matter(one.order));
  });
  return left.length === list.length ? list : left;
}

/** Orders name a card by its place in the round; a relay's hand holds the present one only. */
const isCard = (card: Card, at: number): boolean => card.card.number === at + 1;

function changed(hand: Hand, at: number, what: Partial<Card>): Hand {
  return { ...hand, cards: hand.cards.map((card) => (isCard(card, at) ? { ...card, ...what } : card)) };
}

function banner(hand: Hand, at: number, planted: boolean): Hand {
  const card = hand.cards.find((one) => isCard(one, at));
  if (card === undefined || card.banner === planted || card.lies < 0) return hand;
  const left = hand.banners_left + (planted ? -1 : 1);
  if (left < 0) return hand;
  return { ...changed(hand, at, { banner: planted }), banners_left: left };
}

function lifted(hand: Hand, at: number): Hand {
  return changed(banner(hand, at, false), at, { lies: -1 });
}

/** The hand as it will be when the order was done. Relay answers are not foreseen: they end the turn. */
export function foreseen(hand: Hand, wish: Wish): Hand {
  switch (wish.type) {
    case "place":
      return hand.turn === "answer" ? hand : changed(hand, wish.card, { lies: wish.spot });
    case "lift":
      return lifted(hand, wish.card);
    case "plant":
      return banner(hand, wish.card, true);
    case "unplant":
      return banner(hand, wish.card, false);
    case "seal":
      return hand.turn === "sort" ? { ...hand, turn: "locked" } : hand;
    case "reopen":
      return hand.turn === "locked" ? { ...hand, turn: "sort" } : hand;
    default:
      return hand;
  }
}

/** What the team sees: the host's hand with its own unanswered orders done. */
export function shownHand(hand: Hand | null, list: Pending[]): Hand | null {
  return hand && list.reduce((seen, one) => foreseen(seen, one.order), hand);
}
