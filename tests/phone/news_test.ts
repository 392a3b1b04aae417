import assert from "node:assert/strict";
import { test } from "node:test";
import { newsOf } from "../../game/phone/src/news";
import { speak } from "../../game/phone/src/words";
import { card, hand } from "./made";

speak("en");
const waiting = hand({ turn: "wait", cards: [], spots: [] });
const sorting = hand({});

test("a page that is opened has no news, and neither has one in another language", () => {
  assert.equal(newsOf(null, sorting), "");
  assert.equal(newsOf(hand({ language: "fr" }), hand({ language: "en", turn: "locked" })), "");
});

test("a round, a further try, sealing and a pause are told", () => {
  assert.equal(newsOf(waiting, sorting), "The round is open: 3 cards to place.");
  assert.equal(newsOf(sorting, hand({ turn: "locked" })), "Answers sealed");
  assert.equal(newsOf(sorting, hand({ try: 2 })), "Try 2 of 2.");
  assert.equal(newsOf(hand({ paused: true }), sorting), "The game goes on.");
  assert.equal(newsOf(sorting, hand({ ended: true })), "The session is over");
  assert.equal(newsOf(sorting, sorting), "");
});

test("where cards lie is the business of whoever placed them", () => {
  assert.equal(newsOf(sorting, hand({ cards: [card(1, { lies: 1 }), card(2), card(3)] })), "");
});

test("each answer is told once, with the right place of what lay wrong", () => {
  const done = hand({ turn: "done" });
  const first = hand({ turn: "done", cards: [card(1, { right: true, belongs: [0] }), card(2), card(3)] });
  const second = hand({ turn: "done", cards: [card(1, { right: true, belongs: [0] }), card(2, { right: false, belongs: [1] }), card(3)] });
  assert.equal(newsOf(sorting, done), "The answers are coming");
  assert.equal(newsOf(done, first), "Quotation 1: well seen.");
  assert.equal(newsOf(first, second), "Quotation 2: its place was B.");
  assert.equal(newsOf(second, second), "");
});

test("a relay's next card and an encounter's next hint are told", () => {
  const turn = (number: number) => hand({ turn: "murmur", cards: [card(number)] });
  assert.equal(newsOf(turn(1), turn(2)), "What would you say?");
  const known = (count: number) => hand({ turn: "choose", cards: [card(1, { card: { number: 1, card: { face: "somebody",
    hints: Array.from({ length: count }, () => ({ face: "quote" as const, text: "Non.", invented: true })), hints_left: 1 } } })] });
  assert.equal(newsOf(known(1), known(2)), "Hint 2 is open.");
});
