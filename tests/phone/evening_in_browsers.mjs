// People play with the page itself: by taps, by keys, by dragging; they reload, lose the line, and lose the host.
// usage: evening_in_browsers.mjs BLASON PICTURES [NAME...]      (from the project's folder; BLASON_SESSION: that program)
import { looks } from "./evenings/looks.mjs";
import { losses } from "./evenings/losses.mjs";
import { names } from "./evenings/names.mjs";
import { playing } from "./evenings/playing.mjs";
import { reloads } from "./evenings/reloads.mjs";
import { seats } from "./evenings/seats.mjs";
import { runAll } from "./steps.mjs";

await runAll({ ...losses, ...playing, ...seats, ...reloads, ...looks, ...names });
