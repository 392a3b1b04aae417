import type { Card, ClueFace, Face, Hand, QuoteFace, Spot } from "./protocol";
import { quoted, say } from "./words";

/** What a face is called in one line; `number` where it has no name of its own. */
export function nameOf(face: Face, number: number): string {
  switch (face.face) {
    case "persona":
      return face.short || face.name;
    case "family":
    case "fief":
      return face.name;
    case "segment":
      return say("face.segment", { number });
    case "quote":
      return say("face.quote", { number });
    case "clue":
      return say("face.clue", { number });
    case "somebody":
      return say("face.nobody");
  }
}
export const cardName = (card: Card): string => nameOf(card.card.card, card.card.number);
export const spotName = (spot: Spot): string => nameOf(spot.spot, 0);

/** What distinguishes a card that has no name: its first words. */
export function firstWords(face: Face): string {
  if (face.face === "quote") return quoted(face.text);
  if (face.face === "clue") return face.text;
  if (face.face === "segment") return face.criteria.join(", ");
  return "";
}

export const hintText = (hint: QuoteFace | ClueFace): string =>
  hint.face === "quote" ? quoted(hint.text) : `${hint.question} ${hint.text}`.trim();

/** « Louis Abadie » → LA; « Les Lève-Tôt » → LT is for shields, which bear their letter instead. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : undefined];
  return letters.map((word) => Array.from(word ?? "")[0] ?? "").join("").toUpperCase();
}

export function cardLabel(card: Card, hand: Hand): string {
  const words = [cardName(card), firstWords(card.card.card)].filter((part) => part !== "");
  const number = card.card.number;
  const spot = hand.spots[card.lies];
  const values = { number, name: words.join(" ") };
  const label = spot ? say("board.card-lies", { ...values, spot: spotName(spot) })
    : say("board.card-label", values);
  return card.banner ? say("board.card-banner", { card: label }) : label;
}
