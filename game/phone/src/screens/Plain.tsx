import { Banner } from "../drawings/Banner";
import { Logo } from "../drawings/signs";
import type { Hand, Wish } from "../protocol";
import type { Stop } from "../state";
import { ordinal, say } from "../words";
import { Gallery } from "./Gallery";
import type { Key } from "../words";
import { BigCard } from "./BigCard";
import { Naming } from "./Naming";

/** Nothing to do: what is waited for, and what there is to read meanwhile. */
const MEANWHILE: Record<string, Key> = {
  map: "wait.map", standings: "wait.standings", podium: "wait.podium", pause: "wait.pause", debrief: "wait.debrief",
};

/** What the team has come to, while ranks are shown. */
function Standing({ hand }: { hand: Hand }) {
  if (hand.points === null) return null;
  const rank = hand.rank ?? null;
  return (
    <div>
      {rank !== null && <p class="big">{say("standing.rank", { rank: ordinal(rank), teams: hand.teams ?? 0 })}</p>}
      <p class={rank === null ? "big" : "display"}>{say("head.points", { count: hand.points })}</p>
    </div>
  );
}

const TELLS_RANKS = ["standings", "podium"];

export function Waiting({ hand, mean }: { hand: Hand; mean: (wish: Wish) => void }) {
  if (hand.gallery !== undefined && hand.gallery.length > 0) return <Gallery personas={hand.gallery} />;
  const relay = hand.cards.length === 1 && hand.spots.length > 0;
  const why: Key = MEANWHILE[hand.step ?? ""] ?? (relay ? "wait.turn" : hand.points !== null || hand.head.number > 1 ? "wait.next" : "wait.first");
  return (
    <main class="plain">
      {hand.cards.length === 0 && <Banner banner={hand.banner} height={220} />}
      <h2 class="display">{say("wait.title")}</h2>
      {TELLS_RANKS.includes(hand.step ?? "") && <Standing hand={hand} />}
      <p>{say(why)}</p>
      {hand.cards.length === 0 && <Naming hand={hand} mean={mean} />}
      {hand.cards.length > 0 && (
        <section class="gallery" aria-label={say("wait.read")}>
          {!relay && <h2 class="label">{say("wait.read")}</h2>}
          {hand.cards.map((card) => <BigCard key={card.card.number} card={card} />)}
        </section>
      )}
    </main>
  );
}

export function Paused({ hand }: { hand: Hand }) {
  return (
    <main class="plain">
      <Banner banner={hand.banner} height={220} />
      <h2 class="display">{say("paused.title")}</h2>
      <p>{say("paused.text")}</p>
    </main>
  );
}

export function Ended({ hand }: { hand: Hand }) {
  return (
    <main class="plain">
      <Banner banner={hand.banner} height={220} />
      <h2 class="display">{say("ended.title")}</h2>
      <Standing hand={hand} />
      <p>{say("ended.text")}</p>
    </main>
  );
}

/** No seat and no lobby yet: what is being looked for. */
export function Opening({ tokenHeld, failing }: { tokenHeld: boolean; failing: boolean }) {
  return (
    <main class="plain">
      <Logo size={110} />
      <h1 class="display">Blason</h1>
      <p role="status">
        {say(failing ? "join.unreachable" : tokenHeld ? "wait.seat" : "join.opening")}
      </p>
    </main>
  );
}

const STOPS: Record<string, { title: Key; how: Key; todo: Key }> = {
  displaced: { title: "stop.displaced", how: "stop.displaced-how", todo: "stop.displaced-do" },
  removed: { title: "stop.removed", how: "stop.removed-how", todo: "stop.removed-do" },
  protocol: { title: "stop.protocol", how: "stop.protocol-how", todo: "stop.protocol-do" },
  too_fast: { title: "stop.too_fast", how: "stop.too_fast-how", todo: "stop.too_fast-do" },
};

/** The host said goodbye: why, and the one thing to do. */
export function Stopped({ stop, act }: { stop: Stop; act: (why: string) => void }) {
  const words = STOPS[stop.why] ?? (STOPS["too_fast"] as (typeof STOPS)[string]);
  return (
    <main class="plain">
      <Logo size={110} />
      <h1 class="display">{say(words.title)}</h1>
      {stop.sentence !== "" && <p>{stop.sentence}</p>}
      <p class="soft" role="alert">{say(words.how)}</p>
      <button type="button" class="main" onClick={() => act(stop.why)}>{say(words.todo)}</button>
    </main>
  );
}
