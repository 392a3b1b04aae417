import "../css/page.css";
import { render } from "preact";
import { App } from "./App";
import type { Acts } from "./App";
import { keptIn } from "./keep";
import type { Socket } from "./line";
import { Phone } from "./phone";
import { whenPicturesCome } from "./pictures";

// Brings the page to life: the browser's clock, sockets and store come in here and nowhere else.

/** The longer secret of the QR code, from #s=… or ?s=…; it does not stay in the address. */
function secretOfLink(): string | null {
  const found = /[#?&]s=([^&#]+)/.exec(location.hash) ?? /[?&]s=([^&#]+)/.exec(location.search);
  if (found === null) return null;
  try {
    history.replaceState(null, "", location.pathname);
  } catch {
    // It then stays, which harms nobody else.
  }
  return decodeURIComponent(found[1] as string);
}

function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("");
}

const root = document.getElementById("page") as HTMLElement;
const secret = secretOfLink();
const kept = keptIn(() => window.localStorage);
const began = Date.now();

const phone = new Phone({
  world: {
    open: (url) => new WebSocket(url) as unknown as Socket,
    now: () => Date.now(),
    after: (ms, act) => setTimeout(act, ms),
    cancel: (timer) => clearTimeout(timer as number),
    random: () => Math.random(),
  },
  kept,
  addresses: [location.origin],
  prefix: randomWord(),
  changed: () => draw(),
});

const acts: Acts = {
  mean: (wish) => phone.mean(wish),
  join: (code, team, raise) => phone.join(code, team, raise),
  recover: (code) => phone.recover(code),
  stopped(why) {
    if (why === "protocol") location.reload();
    else if (why === "removed") phone.afresh();
    else phone.again();
  },
  tell: (sentence) => phone.tell(sentence),
};

// Before the next tap or key comes in: two quick ones never see the same card.
let drawing = false;
function draw(): void {
  if (drawing) return;
  drawing = true;
  void Promise.resolve().then(() => {
    drawing = false;
    const tokenHeld = kept.token() !== null;
    const { line, lostSince } = phone.state;
    render(
      <App state={phone.state} now={Date.now()} acts={acts} secret={secret} tokenHeld={tokenHeld}
        lostSince={line === "open" ? null : lostSince ?? began} />, root);
  });
}

whenPicturesCome(draw);
setInterval(() => {
  phone.tick();
  draw();
}, 500);
const woken = () => document.visibilityState === "visible" && phone.wake();
document.addEventListener("visibilitychange", woken);
window.addEventListener("pageshow", (event) => event.persisted && woken());
window.addEventListener("online", woken);
phone.begin();
draw();
