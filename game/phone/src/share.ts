import type { Card, Hand, PersonaFace } from "./protocol";

// A dealt round: a phone shows its share of what a card says, and the team must talk about the rest.

function ownFace(face: PersonaFace, mine: (detail: number) => boolean): PersonaFace {
  const text = (detail: number, said: string) => (mine(detail) ? said : "");
  return {
    ...face,
    tagline: text(0, face.tagline),
    situation: text(1, face.situation), place: text(1, face.place), age: mine(1) ? face.age : null,
    frequency: text(2, face.frequency), basket: text(3, face.basket), history: text(4, face.history),
    traits: face.traits.filter((_, at) => mine(5 + at)),
  };
}

function ownCard(card: Card, me: number): Card {
  const face = card.card.card;
  const held = card.held ?? [];
  if (face.face !== "persona" || held.length === 0) return card;
  const isMine = (holder: number | undefined) => me >= 0 && holder === me;
  const own = ownFace(face, (detail) => isMine(held[detail]));
  return {
    ...card, card: { ...card.card, card: own },
    share: { mine: held.filter(isMine).length, all: held.filter((holder) => holder >= 0).length },
  };
}

/** The hand as this phone shows it: of dealt cards its own share alone. */
export function ownHand(hand: Hand | null, device: string | null): Hand | null {
  const phones = hand?.phones ?? [];
  if (hand === null || phones.length === 0) return hand;
  const me = phones.indexOf(device ?? "");
  return { ...hand, cards: hand.cards.map((card) => ownCard(card, me)) };
}

/** Which details are here, to tell when they were dealt anew; empty where nothing is dealt. */
export const dealtSo = (hand: Hand | null): string =>
  (hand?.phones ?? []).length === 0 ? "" : JSON.stringify(hand?.cards.map((card) => card.held));
