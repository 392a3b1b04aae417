import { Flag } from "../drawings/signs";
import { spotName } from "../faces";
import type { Hand } from "../protocol";
import { say } from "../words";
import { Portrait } from "./Portrait";

function move(event: KeyboardEvent): void {
  const all = Array.from((event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("button"));
  const at = all.indexOf(document.activeElement as HTMLElement);
  const columns = window.getComputedStyle(event.currentTarget as HTMLElement)
    .gridTemplateColumns.split(" ").length;
  const steps: Record<string, number> =
    { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns };
  const step = steps[event.key];
  if (step === undefined || at < 0) return;
  event.preventDefault();
  all[at + step]?.focus();
}

function articleless(name: string): string {
  return name.replace(/^(Les? |La |L’|The )/, "");
}

/** The grid of places where cards may lie; `picked`: the one marked. */
export function Spots({ hand, picked, over, pick }: {
  hand: Hand; picked: number | null; over?: number | null; pick?: (spot: number) => void;
}) {
  const dense = hand.spots.length > 6;
  const shown = dense ? 1 : 5;
  return (
    <div class={dense ? "spots dense" : "spots"} role="group" aria-label={say("board.spots")} onKeyDown={move}>
      {hand.spots.map((spot, at) => {
        const lying = hand.cards.filter((card) => card.lies === at);
        const struck = hand.struck.includes(at);
        const name = spotName(spot);
        const label = say("board.spot-label", { letter: spot.letter, name, count: lying.length });
        const on = picked === at || over === at;
        return (
          <button type="button" class={on ? "spot on" : "spot"} data-spot={at} aria-pressed={picked === at}
            disabled={struck || !pick} onClick={() => pick?.(at)}>
            <span class="unseen">{struck ? `${label}, ${say("relay.struck")}` : label}</span>
            <Portrait face={spot.spot} size={dense ? 40 : 48} letter={spot.letter} />
            <span class="spot-name" aria-hidden="true">{articleless(name)}</span>
            <span class="lying" aria-hidden="true">
              {lying.slice(0, shown).map((card) => (
                <span class="mini">
                  <Portrait face={card.card.card} size={26} letter={String(card.card.number)} />
                  {card.banner && <Flag />}
                </span>
              ))}
              {lying.length > shown && <span class="more">+{lying.length - shown}</span>}
            </span>
          </button>
        );
      })}
    </div>
  );
}
