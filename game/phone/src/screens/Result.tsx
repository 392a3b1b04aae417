import { useState } from "preact/hooks";
import { Arrow, Mark } from "../drawings/signs";
import { cardName, firstWords, spotName } from "../faces";
import type { Card, Hand, Spot } from "../protocol";
import { say } from "../words";
import { Portrait } from "./Portrait";

const points = (key: "result.points" | "result.card-points", count: number): string =>
  say(key, { sign: count > 0 ? "+" : count < 0 ? "−" : "", count: Math.abs(count) });

function Summary({ told, hand }: { told: Card[]; hand: Hand }) {
  const rights = told.filter((card) => card.right).length;
  const untold = hand.cards.length - told.length;
  if (told.length === 0)
    return (
      <section class="summary">
        <div class="title">
          <h2>{say("result.pending")}</h2>
          <p>{say("result.pending-how")}</p>
        </div>
      </section>
    );
  const answered = told.filter((card) => card.right !== null).length;
  const share = answered > 0 ? rights / answered : 0;
  const key = share >= 0.75 ? "result.great" : share >= 0.5 ? "result.good" : "result.learning";
  const sum = told.reduce((all, card) => all + card.points, 0);
  return (
    <section class="summary">
      {answered > 0 && <div class="score"><b>{rights}</b><span>{say("result.of", { count: answered })}</span></div>}
      <div class="title">
        <h2>{say(answered > 0 ? key : "result.unanswered")}</h2>
        <p>
          {hand.head.worth > 0 && points("result.points", sum)}
          {untold > 0 && ` ${say("result.untold", { count: untold })}`}
        </p>
      </div>
    </section>
  );
}

/** Once told, where the card lay right; it says so even when nothing was answered. */
const rightSpots = (card: Card, hand: Hand): Spot[] =>
  (card.belongs ?? []).map((at) => hand.spots[at]).filter((spot): spot is Spot => spot !== undefined);
const isTold = (card: Card): boolean => card.right !== null || (card.belongs ?? []).length > 0;

/** The spot it lay on; when that was wrong, an arrow to the right one. */
function Answer({ card, hand }: { card: Card; hand: Hand }) {
  const right = card.right === true;
  const spot = hand.spots[card.lies];
  const goal = right ? undefined : rightSpots(card, hand)[0];
  return (
    <div class="answers">
      {(spot !== undefined || goal === undefined) && (
        <div class={right ? "answer" : "answer missed"}>
          {spot && <Portrait face={spot.spot} size={50} letter={spot.letter} />}
          <Mark right={right} />
        </div>
      )}
      {goal && <Arrow />}
      {goal && <div class="answer"><Portrait face={goal.spot} size={50} letter={goal.letter} /><Mark right /></div>}
    </div>
  );
}

function Told({ card, hand }: { card: Card; hand: Hand }) {
  const right = card.right === true;
  const spot = hand.spots[card.lies];
  const words = firstWords(card.card.card);
  const notes = [spot ? spotName(spot) : say("result.nothing")];
  if (card.right !== null) notes.push(say(right ? "result.right" : "result.wrong"));
  const goals = rightSpots(card, hand).map(spotName).join(say("result.or"));
  if (!right && goals !== "") notes.push(say("result.place", { name: goals }));
  if (card.points !== 0) notes.push(points("result.card-points", card.points));
  if (card.banner) notes.push(say(right ? "result.banner-held" : "result.banner-lost"));
  return (
    <li class={right ? "told-card right" : "told-card"}>
      <div class="top">
        <Portrait face={card.card.card} size={62} letter={String(card.card.number)} />
        <h3>{cardName(card)}</h3>
        <Answer card={card} hand={hand} />
      </div>
      {words !== "" && <p class="quote">{words}</p>}
      <p class="notes">{notes.join(" · ")}</p>
      {card.why !== "" && <p class="why"><b>{say("result.why")}</b> {card.why}</p>}
    </li>
  );
}

/** What lay right and why: what was wrong comes first, to be talked about. */
export function Result({ hand }: { hand: Hand }) {
  const [all, show] = useState(false);
  const told = hand.cards.filter(isTold);
  const wrong = told.filter((card) => !card.right);
  const right = told.filter((card) => card.right);
  const open = all || wrong.length === 0;
  return (
    <>
      <main class="result">
        <Summary told={told} hand={hand} />
        {wrong.length > 0 && <h2 class="label">{say("result.review")}</h2>}
        <ul>{wrong.map((card) => <Told key={card.card.number} card={card} hand={hand} />)}</ul>
        {open && right.length > 0 && <h2 class="label">{say("result.rights")}</h2>}
        {open && <ul>{right.map((card) => <Told key={card.card.number} card={card} hand={hand} />)}</ul>}
      </main>
      {wrong.length > 0 && right.length > 0 && (
        <footer class="foot">
          <button type="button" class="main" aria-expanded={all} onClick={() => show(!all)}>
            {all ? say("result.hide-rights") : say("result.show-rights", { count: right.length })}
          </button>
        </footer>
      )}
    </>
  );
}
