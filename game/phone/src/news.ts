import { cardName, spotName } from "./faces";
import type { Card, Hand, SomebodyFace } from "./protocol";
import { say } from "./words";

// What a hand tells that was not so before, in a sentence, for whoever hears the page instead of seeing it.

const round = (hand: Hand): string => `${hand.head.kind}.${hand.head.number}.${hand.head.wave}`;
const isTold = (card: Card): boolean => card.right !== null || (card.belongs ?? []).length > 0;
const hints = (hand: Hand): number => (hand.cards[0]?.card.card as Partial<SomebodyFace> | undefined)?.hints?.length ?? 0;

function opened(now: Hand): string {
  switch (now.turn) {
    case "sort":
      return say("news.round", { count: now.cards.length });
    case "locked":
      return say("locked.title");
    case "answer":
    case "murmur":
    case "choose":
      return say(`relay.${now.turn}`);
    case "done":
      return say("result.pending");
    default:
      return "";
  }
}

function told(card: Card, hand: Hand): string {
  const name = cardName(card);
  if (card.right === true) return say("news.told-right", { card: name });
  const spots = (card.belongs ?? []).map((at) => hand.spots[at]);
  return say("news.told", { card: name, name: spots.map((spot) => (spot ? spotName(spot) : "")).join(say("result.or")) });
}

/** Empty: nothing, or what the team's own phone did and has said already. */
export function newsOf(before: Hand | null, now: Hand): string {
  if (before === null || before.language !== now.language) return "";
  if (now.ended) return before.ended ? "" : say("ended.title");
  if (now.paused !== before.paused) return say(now.paused ? "paused.text" : "news.goes-on");
  if (now.turn === "done") {
    const known = (card: Card) => before.cards.some((one) => one.card.number === card.card.number && isTold(one));
    const fresh = now.cards.filter((card) => isTold(card) && !(round(before) === round(now) && known(card)));
    if (fresh.length > 0) return fresh.map((card) => told(card, now)).join(" ");
  }
  if (round(before) !== round(now) || before.turn !== now.turn) return opened(now);
  if (now.try > before.try) return say("news.try", { try: now.try, tries: now.tries });
  if (now.cards[0]?.card.number !== before.cards[0]?.card.number && now.cards.length === 1) return opened(now);
  return hints(now) > hints(before) ? say("news.hint", { number: hints(now) }) : "";
}
