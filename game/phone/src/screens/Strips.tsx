import type { State } from "../state";
import { say } from "../words";

/** The line is down: gestures are kept, and when the next try is. */
export function LostStrip({ state, now }: { state: State; now: number }) {
  const wait = Math.max(0, Math.ceil((state.retryAt - now) / 1000));
  const next = state.line === "lost" && wait > 0 ? say("lost.in", { count: wait }) : say("lost.now");
  return (
    <section class="strip" aria-label={say("lost.title")}>
      <svg class="turning" aria-hidden="true" viewBox="0 0 40 40" width="40" height="40">
        <circle cx="20" cy="20" r="15" fill="none" stroke="#12142A" stroke-opacity=".2" stroke-width="5" />
        <path d="M20,5A15,15 0 0 1 35,20" fill="none" stroke="#12142A" stroke-width="5" stroke-linecap="round" />
      </svg>
      <div>
        <p class="strip-title" role="status">{say("lost.title")}</p>
        <p>{say("lost.kept")} {next}</p>
      </div>
    </section>
  );
}

export function UnsavedStrip() {
  return (
    <section class="strip warn" aria-label={say("unsaved.title")}>
      <div>
        <p class="strip-title" role="status">{say("unsaved.title")}</p>
        <p>{say("unsaved.text")}</p>
      </div>
    </section>
  );
}
