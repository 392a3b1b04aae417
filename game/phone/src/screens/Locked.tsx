import { Banner } from "../drawings/Banner";
import { Wax } from "../drawings/signs";
import type { Hand, Wish } from "../protocol";
import { minutes, say } from "../words";
import type { Clock } from "./Head";
import { Spots } from "./Spots";

/** Sealed: look up at the wall; it may be reopened until the try closes. */
export function Locked({ hand, clock, mean }: { hand: Hand; clock: Clock | null; mean: (wish: Wish) => void }) {
  return (
    <>
      <main class="locked">
        <div class="sealed"><Banner banner={hand.banner} height={190} /><Wax size={76} /></div>
        <h2 class="display">{say("locked.title")}</h2>
        <p>{say("locked.look")}</p>
        <p class="soft">{say("locked.wait")}</p>
        <Spots hand={hand} picked={null} />
      </main>
      <footer class="foot">
        <button type="button" class="main off strong" onClick={() => mean({ type: "reopen" })}>
          {clock ? say("locked.reopen-left", { time: minutes(clock.left) }) : say("locked.reopen")}
        </button>
      </footer>
    </>
  );
}
