import { useEffect, useState } from "preact/hooks";
import { drag } from "../drag";
import { Lock, Lozenges } from "../drawings/signs";
import { cardName, spotName } from "../faces";
import type { Card, Hand, Wish } from "../protocol";
import { say } from "../words";
import { BigCard } from "./BigCard";
import { Chosen } from "./Chosen";
import { SealSheet, SpotsSheet } from "./Sheets";
import { Spots } from "./Spots";
import { Tray } from "./Tray";

const open = (card: Card): boolean => card.lies < 0;
const lying = (card: Card): boolean => card.lies >= 0;

/** The next card to place after `from`, around the end; the first after -1; null: all lie. */
function nextOpen(hand: Hand, from: number): number | null {
  const count = hand.cards.length;
  for (let step = 1; step <= count; step += 1) {
    const at = (from + step) % count;
    if (hand.cards[at] && open(hand.cards[at]) && at !== from) return at;
  }
  return null;
}

function said(hand: Hand, card: number, spot: number): string {
  const left = hand.cards.filter((one, at) => open(one) && at !== card).length;
  const values = {
    card: cardName(hand.cards[card] as Card), count: left,
    spot: hand.spots[spot] ? spotName(hand.spots[spot]) : "",
  };
  return left === 0 ? say("board.said-all", values) : say("board.said-placed", values);
}

function Told({ hand }: { hand: Hand }) {
  if (hand.told === null) return null;
  return (
    <p class="told" role="status">
      {hand.told === 0 ? say("board.told-none") : say("board.told", { count: hand.told })}
    </p>
  );
}

function Hint({ chosen, spot }: { chosen: boolean; spot: boolean }) {
  const key = chosen ? "board.hint" : spot ? "board.hint-spot" : "board.hint-none";
  return <p class="hint">{say(key)}</p>;
}

/** A sealed round: spots above, the chosen card, cards below. Tap and tap, drag, or keys. */
export function Board({ hand, mean, announce }: {
  hand: Hand; mean: (wish: Wish) => void; announce: (text: string) => void;
}) {
  const [card, choose] = useState<number | null>(() => nextOpen(hand, -1));
  // Other cards than those the choice was made among: the first to place again.
  useEffect(() => {
    if (card === null || hand.cards[card] === undefined) choose(nextOpen(hand, -1));
  }, [hand.cards.length]);
  const [spot, mark] = useState<number | null>(null);
  const [over, hover] = useState<number | null>(null);
  const [sheet, show] = useState<"seal" | "spots" | null>(null);
  const left = hand.cards.filter(open).length;

  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || sheet !== null) return;
      choose(null);
      mark(null);
    };
    window.addEventListener("keydown", escape);
    return () => window.removeEventListener("keydown", escape);
  }, [sheet]);

  const place = (which: number, where: number) => {
    mark(null);
    if (hand.cards[which]?.lies !== where) {
      mean({ type: "place", card: which, spot: where });
      announce(said(hand, which, where));
    }
    choose(nextOpen(hand, which));
  };
  const pickSpot = (at: number) => {
    if (card !== null) place(card, at);
    else mark(spot === at ? null : at);
  };
  const pickCard = (at: number, tapped: boolean) => {
    if (spot !== null) return place(at, spot);
    choose(card === at ? null : at);
    // The spots and the card stand above: who taps wants to see both, who types stays where the focus is.
    if (tapped && card !== at) window.scrollTo(0, 0);
  };
  const grip = (at: number) => (event: PointerEvent) =>
    drag(event, at, { over: hover, dropped: place });
  const seal = () => (left > 0 ? show("seal") : mean({ type: "seal" }));
  const held = card === null ? undefined : hand.cards[card];
  return (
    <>
      <main class="board">
        <Told hand={hand} />
        <Spots hand={hand} picked={spot} over={over} pick={pickSpot} />
        <button type="button" class="quiet" onClick={() => show("spots")}>{say("board.read-spots")}</button>
        {held && card !== null && (
          <section class="chosen" aria-label={say("board.chosen")}>
            <BigCard card={held} grip={grip(card)}>
              <Chosen card={held} at={card} hand={hand} mean={mean} announce={announce} />
            </BigCard>
          </section>
        )}
        <Hint chosen={held !== undefined} spot={spot !== null} />
        {hand.banners_left > 0 && (
          <p class="hint soft">{say("board.banners", { count: hand.banners_left })}</p>
        )}
        <Tray title={say("board.cards")} hand={hand} only={open} chosen={card} choose={pickCard} grip={grip} />
        <Tray title={say("board.lying")} hand={hand} only={lying} chosen={card} choose={pickCard} grip={grip} />
      </main>
      <footer class="foot">
        <div role="img" aria-label={say("board.progress", { count: hand.cards.length - left, all: hand.cards.length })}>
          <Lozenges full={hand.cards.length - left} of={hand.cards.length} />
        </div>
        <button type="button" class={left > 0 ? "main off" : "main"} onClick={seal}>
          <Lock />{left > 0 ? say("board.seal-left", { count: left }) : say("board.seal")}
        </button>
      </footer>
      {sheet === "seal" && (
        <SealSheet left={left} close={() => show(null)} seal={() => mean({ type: "seal" })} />
      )}
      {sheet === "spots" && <SpotsSheet hand={hand} close={() => show(null)} />}
    </>
  );
}
