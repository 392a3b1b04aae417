import type { Card, Hand, View } from "../../game/phone/src/protocol";

export function card(number: number, more: Partial<Card> = {}): Card {
  return {
    card: { number, card: { face: "quote", text: "Non.", invented: true } },
    lies: -1, banner: false, right: null, why: "", points: 0, ...more,
  };
}
export function hand(more: Partial<Hand> = {}): Hand {
  return {
    team: "t1", language: "fr", name: "La Tour", banner: 0, turn: "sort",
    head: { kind: "families", number: 1, wave: 1, waves: 1, worth: 1 },
    spots: ["A", "B"].map((letter) => ({ letter, spot: { face: "fief" as const, id: letter, name: letter, motto: "" } })),
    struck: [], try: 1, tries: 2, banners_left: 2, told: null, paused: false, ended: false, points: null,
    cards: [card(1), card(2), card(3)], ...more,
  };
}
export const view = (version: number, more: Partial<Hand> = {}, closes_in: number | null = 60000): View =>
  ({ type: "view", version, closes_in, saved: true, hand: hand(more) });
