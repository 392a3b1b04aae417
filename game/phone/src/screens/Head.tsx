import { Seal } from "../drawings/Banner";
import type { Hand } from "../protocol";
import { minutes, ordinal, say } from "../words";

/** What the page tells of time; null: no clock. */
export interface Clock {
  left: number;
  whole: number;
  stands: boolean;
}

function Ring({ clock }: { clock: Clock }) {
  const round = 2 * Math.PI * 46;
  const part = clock.whole > 0 ? clock.left / clock.whole : 0;
  const time = minutes(clock.left);
  const late = clock.left <= 10000 && !clock.stands;
  return (
    <div class={late ? "ring late" : "ring"} role="timer"
      aria-label={say(clock.stands ? "clock.stands" : "clock.left", { time })}>
      <svg aria-hidden="true" viewBox="0 0 110 110" width="56" height="56">
        <circle cx="55" cy="55" r="46" fill="#12142A" stroke="#3C4169" stroke-width="9" />
        <circle class="left" cx="55" cy="55" r="46" fill="none" stroke-width="9" transform="rotate(-90 55 55)"
          stroke-dasharray={`${round * part} ${round}`} />
        <text x="55" y="66" text-anchor="middle" font-weight="700" fill="#F4F1EA"
          font-size={time.length > 4 ? 27 : 32}>{time}</text>
      </svg>
    </div>
  );
}

/** Where the round is: its number, its part, its try. */
export function whereabouts(hand: Hand): string {
  const { number, wave, waves, worth } = hand.head;
  const parts = [waves > 1 ? say("head.wave", { number, wave, waves }) : say("head.round", { number })];
  if (hand.tries > 1 && hand.turn !== "done") parts.push(say("head.try", { try: hand.try, tries: hand.tries }));
  if (worth === 0) parts.push(say("head.practice"));
  return parts.join(" · ");
}

/** « 3e sur 6 · 196 points »; empty while no points are shown. */
export function standing(hand: Hand): string {
  if (hand.points === null) return "";
  const points = say("head.points", { count: hand.points });
  if (hand.rank === undefined || hand.rank === null) return points;
  return say("head.rank", { rank: ordinal(hand.rank), teams: hand.teams ?? 0, points });
}

function below(hand: Hand): string {
  if (hand.turn === "sort" || hand.turn === "locked") {
    const count = hand.cards.filter((card) => card.lies >= 0).length;
    const placed = say("head.placed", { count, all: hand.cards.length });
    return hand.tries > 1 ? `${placed} · ${say("head.try", { try: hand.try, tries: hand.tries })}` : placed;
  }
  if (hand.points !== null) return standing(hand);
  return hand.cards.length > 0 && !hand.ended ? whereabouts(hand) : "";
}

export function Head({ hand, clock }: { hand: Hand; clock: Clock | null }) {
  const line = below(hand);
  return (
    <header class="head">
      <Seal banner={hand.banner} size={46} />
      <div class="who">
        <h1>{hand.name}</h1>
        {line !== "" && <p>{line}</p>}
      </div>
      {clock !== null && <Ring clock={clock} />}
    </header>
  );
}
