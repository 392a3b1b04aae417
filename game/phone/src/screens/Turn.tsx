import { useState } from "preact/hooks";
import { spotName } from "../faces";
import type { Hand, Wish } from "../protocol";
import { say } from "../words";
import { BigCard } from "./BigCard";
import { SpotsSheet } from "./Sheets";
import { Spots } from "./Spots";

/** The place in its round of the one card held. */
const present = (hand: Hand): number => (hand.cards[0]?.card.number ?? 1) - 1;

/** The asked team's answer: a spot is marked, then said for good. */
function Answer({ hand, mean }: { hand: Hand; mean: (wish: Wish) => void }) {
  const [spot, mark] = useState<number | null>(null);
  const [sent, send] = useState(false);
  const marked = spot !== null && !hand.struck.includes(spot) ? hand.spots[spot] : undefined;
  const answer = () => {
    if (spot === null || marked === undefined) return;
    send(true);
    mark(null);
    mean({ type: "place", card: present(hand), spot });
  };
  const tried = hand.struck.length;
  return (
    <>
      <Spots hand={hand} picked={marked ? spot : null} pick={(at) => { send(false); mark(at); }} key={tried} />
      <footer class="foot">
        <button type="button" class={marked ? "main" : "main off"} disabled={!marked} onClick={answer}>
          {marked ? say("relay.confirm", { name: spotName(marked) })
            : say(sent ? "relay.sent" : "relay.confirm-none")}
        </button>
        <button type="button" class="quiet" onClick={() => mean({ type: "pass" })}>{say("relay.pass")}</button>
      </footer>
    </>
  );
}

/** A choice that may still change: in secret, or of who an encounter is about. */
function Choice({ hand, mean }: { hand: Hand; mean: (wish: Wish) => void }) {
  const lies = hand.cards[0]?.lies ?? -1;
  const spot = hand.spots[lies];
  const pick = (at: number) => at !== lies && mean({ type: "place", card: present(hand), spot: at });
  return (
    <>
      <Spots hand={hand} picked={lies < 0 ? null : lies} pick={pick} />
      <p class="hint" role="status">{spot ? say("relay.chosen", { name: spotName(spot) }) : ""}</p>
    </>
  );
}

/** One card, in relay or encounter: `answer`, `murmur` or `choose`. */
export function Turn({ hand, mean }: { hand: Hand; mean: (wish: Wish) => void }) {
  const [reading, read] = useState(false);
  const turn = hand.turn as "answer" | "murmur" | "choose";
  const card = hand.cards[0];
  return (
    <main class="turn">
      <h2 class="display">{say(`relay.${turn}`)}</h2>
      <p class="soft">{say(`relay.${turn}-how`)}</p>
      {card && <BigCard card={card} />}
      <button type="button" class="quiet" onClick={() => read(true)}>{say("board.read-spots")}</button>
      {turn === "answer" ? <Answer hand={hand} mean={mean} key={card?.card.number} />
        : <Choice hand={hand} mean={mean} />}
      {reading && <SpotsSheet hand={hand} close={() => read(false)} />}
    </main>
  );
}
