import assert from "node:assert/strict";
import { test } from "node:test";
import type { Card, PersonaFace } from "../../game/phone/src/protocol";
import { dealtSo, ownHand } from "../../game/phone/src/share";
import { card, hand } from "./made";

const maud: PersonaFace = {
  face: "persona", id: "maud", name: "Maud Kerellec", short: "Maud", tagline: "Elle lit la mer.", place: "Brest", situation: "monitrice",
  age: 34, frequency: "souvent", basket: "140 €", history: "", traits: ["lit", "plonge"],
};
const dealt = (held: number[]): Card => card(1, { card: { number: 1, card: maud }, held });
const shown = (held: number[], device: string | null) => {
  const own = ownHand(hand({ phones: ["a", "b"], cards: [dealt(held)] }), device);
  return own?.cards[0] as Card;
};

test("a phone shows face, name and its own share, and says how much that is", () => {
  const held = [0, 1, 0, 1, -1, 1, 0];
  const first = shown(held, "a");
  assert.deepEqual(first.card.card, { ...maud, situation: "", place: "", age: null, basket: "", traits: ["plonge"] });
  assert.deepEqual(first.share, { mine: 3, all: 6 });
  const second = shown(held, "b");
  assert.deepEqual(second.card.card, { ...maud, tagline: "", frequency: "", history: "", traits: ["lit"] });
  assert.deepEqual(second.share, { mine: 3, all: 6 });
});

test("a phone alone shows everything; one the hand does not know yet shows nothing of it", () => {
  assert.deepEqual(shown([0, 0, 0, 0, -1, 0, 0], "a").card.card, maud);
  assert.deepEqual(shown([0, 0, 0, 0, -1, 0, 0], "new").share, { mine: 0, all: 6 });
});

test("where nothing is dealt the hand is as it came", () => {
  const usual = hand({ cards: [card(1)] });
  assert.equal(ownHand(usual, "a"), usual);
  assert.equal(dealtSo(usual), "");
  assert.equal(ownHand(null, "a"), null);
});
