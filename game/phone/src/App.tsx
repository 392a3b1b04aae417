import { useEffect, useRef, useState } from "preact/hooks";
import { shownHand } from "./orders";
import type { Hand, NewBanner, Wish } from "./protocol";
import { newsOf } from "./news";
import { dealtSo, ownHand } from "./share";
import { clockStands, timeLeft } from "./state";
import type { State } from "./state";
import { callBanner, quoted, say, speak, spoken } from "./words";
import { Board } from "./screens/Board";
import { Head } from "./screens/Head";
import type { Clock } from "./screens/Head";
import { Join } from "./screens/Join";
import { Locked } from "./screens/Locked";
import { Ended, Opening, Paused, Stopped, Waiting } from "./screens/Plain";
import { Result } from "./screens/Result";
import { LostStrip, UnsavedStrip } from "./screens/Strips";
import { Turn } from "./screens/Turn";

/** What a person can do, whatever the screen. */
export interface Acts {
  mean(wish: Wish): void;
  join(code: string, team: string | null, raise: NewBanner | null): void;
  recover(code: string): void;
  stopped(why: string): void;
  tell(sentence: string): void;
}

const NOTICE_LASTS = 6000;
/** A line that is only just gone is not worth a word. */
const LOST_SHOWN_AFTER = 1200;

function useNotice(state: State): string {
  const [shown, show] = useState("");
  const number = state.notice?.number ?? 0;
  useEffect(() => {
    if (state.notice === null) return undefined;
    show(state.notice.text);
    const timer = setTimeout(() => show(""), NOTICE_LASTS);
    return () => clearTimeout(timer);
  }, [number]);
  return shown;
}

/** Says once what the clock comes to. */
function useClockSaid(left: number | null, announce: (text: string) => void): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = left;
    if (left === null || was === null) return;
    if (was > 60000 && left <= 60000) announce(say("clock.minute"));
    if (was > 10000 && left <= 10000) announce(say("clock.ten"));
  }, [left]);
}

/** Says what changed without anybody on this phone having done it: the team, and that the line is back. */
function useNews(hand: Hand | null, lost: boolean, acts: Acts, announce: (text: string) => void): void {
  const team = useRef<string | null>(null);
  const away = useRef(false);
  const dealt = useRef("");
  const deal = dealtSo(hand);
  const asked = useRef("");
  const last = useRef<Hand | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = hand;
    const text = hand === null || before === hand ? "" : newsOf(before, hand);
    if (text !== "") announce(text);
  });
  useEffect(() => {
    const before = team.current;
    team.current = hand?.team ?? null;
    if (hand && before !== null && before !== hand.team) acts.tell(say("moved", { name: hand.name }));
  }, [hand?.team]);
  useEffect(() => {
    const before = asked.current;
    asked.current = hand?.asked ?? "";
    if (hand === null || before === "" || asked.current !== "") return;
    if (hand.declined !== before) return acts.tell(say("naming.approved", { name: quoted(hand.name) }));
    // Where nothing is played the page itself says it.
    const tell = hand.turn === "wait" && hand.cards.length === 0 ? announce : acts.tell;
    tell(say("naming.declined", { asked: quoted(before) }));
  }, [hand?.asked]);
  useEffect(() => {
    if (dealt.current !== "" && deal !== "" && hand?.turn === "sort") acts.tell(say("share.anew"));
    dealt.current = deal;
  }, [deal]);
  useEffect(() => {
    if (away.current && !lost) announce(say("lost.back"));
    away.current = lost && hand !== null;
  }, [lost]);
}

function Play({ hand, clock, mean, announce }: {
  hand: Hand; clock: Clock | null; mean: (wish: Wish) => void; announce: (text: string) => void;
}) {
  const { kind, number, wave } = hand.head;
  if (hand.ended) return <Ended hand={hand} />;
  if (hand.paused) return <Paused hand={hand} />;
  const key = `${kind}.${number}.${wave}.${hand.try}`;
  switch (hand.turn) {
    case "sort":
      return <Board key={key} hand={hand} mean={mean} announce={announce} />;
    case "locked":
      return <Locked hand={hand} clock={clock} mean={mean} />;
    case "answer":
    case "murmur":
    case "choose":
      return <Turn hand={hand} mean={mean} />;
    case "done":
      return <Result hand={hand} />;
    default:
      return <Waiting hand={hand} mean={mean} />;
  }
}

function languageOf(state: State): string {
  return state.hand?.language ?? state.lobby?.language ?? navigator.language ?? "en";
}

export function App({ state, now, acts, secret, tokenHeld, lostSince }: {
  state: State; now: number; acts: Acts; secret: string | null; tokenHeld: boolean;
  lostSince: number | null;
}) {
  const [spokenText, announce] = useState("");
  const language = speak(languageOf(state));
  callBanner(state.hand?.called ?? "");
  useEffect(() => {
    document.documentElement.lang = spoken();
  }, [language]);
  const left = timeLeft(state, now);
  const seconds = left === null ? null : Math.ceil(left / 1000) * 1000;
  useClockSaid(seconds, announce);
  const notice = useNotice(state);
  const clock = left === null ? null : { left, whole: state.whole, stands: clockStands(state) };
  const lost = lostSince !== null && now - lostSince > LOST_SHOWN_AFTER;
  const hand = ownHand(shownHand(state.hand, state.orders), state.device);
  useNews(hand, lost, acts, announce);
  return (
    <div class={lost && hand ? "page lost" : "page"}>
      {lost && hand && state.stop === null && <LostStrip state={state} now={now} />}
      {!lost && hand && !state.saved && <UnsavedStrip />}
      {state.stop ? (
        <Stopped stop={state.stop} act={acts.stopped} />
      ) : hand ? (
        <>
          <Head hand={hand} clock={clock} />
          <Play hand={hand} clock={clock} mean={acts.mean} announce={announce} />
        </>
      ) : state.lobby && !tokenHeld ? (
        <Join state={state} secret={secret} join={acts.join} recover={acts.recover} />
      ) : (
        <Opening tokenHeld={tokenHeld} failing={lost} />
      )}
      {notice !== "" && <p class="notice" aria-hidden="true">{notice}</p>}
      <p class="unseen" aria-live="polite">{notice || spokenText}</p>
    </div>
  );
}
