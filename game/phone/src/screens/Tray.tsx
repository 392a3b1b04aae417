import { Flag } from "../drawings/signs";
import { cardLabel, cardName, firstWords } from "../faces";
import type { Card, Hand } from "../protocol";
import { Portrait } from "./Portrait";

function Chip({ card, at, hand, chosen, choose, grip }: {
  card: Card; at: number; hand: Hand; chosen: boolean; choose: (card: number, tapped: boolean) => void;
  grip: (card: number) => (event: PointerEvent) => void;
}) {
  const face = card.card.card;
  const spot = hand.spots[card.lies];
  const wordy = firstWords(face);
  return (
    <button type="button" class={`chip${chosen ? " on" : ""}${wordy ? " wordy" : ""}`} data-card={at}
      aria-pressed={chosen} onClick={(event) => choose(at, event.detail > 0)} onPointerDown={grip(at)}>
      <span class="unseen">{cardLabel(card, hand)}</span>
      <span class="disc" aria-hidden="true">
        <Portrait face={face} size={wordy ? 44 : 74} letter={String(card.card.number)} />
        {spot && <span class="at">{spot.letter}</span>}
        {card.banner && <Flag />}
      </span>
      <span class="chip-name" aria-hidden="true">{wordy || cardName(card)}</span>
    </button>
  );
}

/** Cards side by side; those that fit the filter. */
export function Tray({ title, hand, only, chosen, choose, grip }: {
  title: string; hand: Hand; only: (card: Card) => boolean; chosen: number | null;
  choose: (card: number, tapped: boolean) => void; grip: (card: number) => (event: PointerEvent) => void;
}) {
  if (!hand.cards.some(only)) return null;
  return (
    <section class="tray">
      <h2>{title}</h2>
      <div class="chips">
        {hand.cards.map((card, at) =>
          only(card) ? (
            <Chip key={at} card={card} at={at} hand={hand} chosen={chosen === at} choose={choose} grip={grip} />
          ) : null)}
      </div>
    </section>
  );
}
