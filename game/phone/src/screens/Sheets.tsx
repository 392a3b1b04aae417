import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Hand } from "../protocol";
import { say } from "../words";
import { FaceText } from "./FaceText";
import { Portrait } from "./Portrait";

/** A sheet over the page: it takes the focus, keeps it, and gives it back. */
function Sheet({ title, close, children }: {
  title: string; close: () => void; children: ComponentChildren;
}) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    sheet.current?.focus();
    return () => before?.focus();
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    if (event.key !== "Tab") return;
    const stops = Array.from(sheet.current?.querySelectorAll<HTMLElement>("button") ?? []);
    const last = stops[stops.length - 1];
    const edge = event.shiftKey ? stops[0] : last;
    const onEdge = document.activeElement === edge ||
      (event.shiftKey && document.activeElement === sheet.current);
    if (!onEdge) return;
    event.preventDefault();
    (event.shiftKey ? last : stops[0])?.focus();
  };
  return (
    <div class="veil" onClick={(event) => event.target === event.currentTarget && close()}>
      <div class="sheet" role="dialog" aria-modal="true" aria-labelledby="sheet-title" tabIndex={-1} ref={sheet}
        onKeyDown={keys}>
        <h2 id="sheet-title">{title}</h2>
        {children}
      </div>
    </div>
  );
}

/** Asked once, where cards are not placed. */
export function SealSheet({ left, seal, close }: { left: number; seal: () => void; close: () => void }) {
  const yes = () => {
    seal();
    close();
  };
  return (
    <Sheet title={say("seal.title")} close={close}>
      <p>{say("seal.ask", { count: left })}</p>
      <button type="button" class="main off" onClick={close}>{say("seal.no")}</button>
      <button type="button" class="main" onClick={yes}>{say("seal.yes")}</button>
    </Sheet>
  );
}

/** Every spot with all it says, to be read before choosing. */
export function SpotsSheet({ hand, close }: { hand: Hand; close: () => void }) {
  return (
    <Sheet title={say("board.spots")} close={close}>
      <ul class="readings" tabIndex={0} aria-label={say("board.spots")}>
        {hand.spots.map((spot) => (
          <li class="big-card">
            <div class="side"><Portrait face={spot.spot} size={64} letter={spot.letter} /></div>
            <div class="text"><FaceText face={spot.spot} /></div>
          </li>
        ))}
      </ul>
      <button type="button" class="main" onClick={close}>{say("board.close")}</button>
    </Sheet>
  );
}
