import { cardName } from "../faces";
import type { Card, Hand, Wish } from "../protocol";
import { say } from "../words";

/** What may be done with the chosen card once it lies. */
export function Chosen({ card, at, hand, mean, announce }: {
  card: Card; at: number; hand: Hand; mean: (wish: Wish) => void; announce: (text: string) => void;
}) {
  if (card.lies < 0) return null;
  const name = cardName(card);
  const lift = () => {
    mean({ type: "lift", card: at });
    announce(say("board.said-lifted", { card: name }));
  };
  const flag = () => {
    mean({ type: card.banner ? "unplant" : "plant", card: at });
    announce(say(card.banner ? "board.said-unplanted" : "board.said-planted", { card: name }));
  };
  const flags = hand.try === 1 && (card.banner || hand.banners_left > 0);
  return (
    <div class="acts">
      <button type="button" onClick={lift}>{say("board.lift")}</button>
      {flags && (
        <button type="button" onClick={flag}>{say(card.banner ? "board.unplant" : "board.plant")}</button>
      )}
    </div>
  );
}
