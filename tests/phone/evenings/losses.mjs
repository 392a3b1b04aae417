// What a room loses: a phone that stands still, the line, the host. No answer is lost with it, and none given twice.
import assert from "node:assert/strict";
import { Between } from "../between.mjs";
import { Room } from "../browser.mjs";
import { Evening } from "../evening.mjs";
import { board, calm, join, lying, open, pictures, program, result, room, until } from "../steps.mjs";

const lost = (page) => page.getByText("Connexion perdue");
const alike = async (one, other) => JSON.stringify((await board(one)).sort()) === JSON.stringify((await board(other)).sort());
const chooseAndPlace = async (page, card, spot) => {
  const chip = page.locator(`.chip[data-card="${card}"]`);
  if ((await chip.getAttribute("aria-pressed")) === "false") await chip.tap();
  await page.locator(".spot").nth(spot).tap();
};
/** The cards that were placed in a round, one after the other: numbered as they first came. */
function placings(evening, round) {
  const placed = evening.events().filter((one) => one.type === "CardPlaced" && one.body.round === round);
  const cards = [...new Set(placed.map((one) => one.body.card))];
  return placed.map((one) => cards.indexOf(one.body.card));
}

export const losses = {
  /** A phone's browser stands still for a minute while its team plays on. It comes back to the team's board by itself. */
  async asleep() {
    const evening = await new Evening(program).start();
    const bed = await new Room(pictures).open();
    const page = await bed.phone(evening.url);
    const mate = await room.phone(evening.url);
    await join(page, evening.code, "t1");
    await join(mate, evening.code, "t1");
    await evening.order("open");
    await open(page).waitFor();
    await open(mate).waitFor();
    await page.locator(".spot").nth(0).tap();
    await until("the mate sees it", async () => (await lying(mate)) === 1);
    await page.locator(".spot").nth(1).tap();
    const processes = await bed.renderers();
    assert.ok(processes.length > 0);
    for (const one of processes) process.kill(one, "SIGSTOP");
    await until("what was tapped last is done", async () => (await lying(mate)) === 2);
    await chooseAndPlace(mate, 1, 2);
    await chooseAndPlace(mate, 2, 2);
    await new Promise((go) => setTimeout(go, Number(process.env.BLASON_ASLEEP ?? 60000)));
    for (const one of processes) process.kill(one, "SIGCONT");
    const woke = Date.now();
    await until("the sleeper has the team's board", () => alike(page, mate), 10000);
    console.log(`asleep: the board was there after ${Date.now() - woke} ms`);
    await lost(page).waitFor({ state: "detached" });
    await page.waitForTimeout(3000); // an order said again would have come by now
    assert.ok(await alike(page, mate));
    await chooseAndPlace(page, 3, 0);
    await until("it plays on", async () => (await lying(mate)) === 4);
    assert.deepEqual(page.faults, []);
    await bed.close();
    await evening.kill();
    assert.deepEqual(placings(evening, 1), [0, 1, 1, 2, 3]);
    await evening.end();
  },

  /** The host's words get lost, then the phone's too, then the line breaks: each is noticed, said, and mended. */
  async severed() {
    const between = await new Between().listen();
    const evening = await new Evening(program, { between }).start();
    const mate = await room.phone(evening.url);
    await join(mate, evening.code, "t1");
    await evening.order("open");
    await open(mate).waitFor();
    between.spare();
    const page = await room.phone(evening.url);
    await join(page, evening.code, "t1");
    await open(page).waitFor();
    await page.locator(".spot").nth(0).tap();
    assert.equal(await lying(page), 1);
    await page.waitForTimeout(400); // and saved
    for (const [how, spot] of [["deaf", 1], ["silent", 2], ["cut", 0]]) {
      between.spoil(how);
      const began = Date.now();
      const lay = await lying(page);
      await page.locator(".spot").nth(spot).tap();
      if (how === "deaf") {
        // It is done, the phone does not know, and the team goes on with the card: nothing is to be done again.
        await until("the mate sees it", async () => (await lying(mate)) === 2);
        await chooseAndPlace(mate, 1, 2);
      }
      await lost(page).waitFor({ timeout: 9000 });
      const noticed = Date.now() - began;
      console.log(`severed: ${how} was said after ${noticed} ms`);
      // The strip is held back a little, so that a hiccup is not worth a word: 7 s and that.
      assert.ok(noticed < 8500, `${how}: ${noticed} ms`);
      assert.equal(await lying(page), lay + 1);
      between.mend();
      await lost(page).waitFor({ state: "detached", timeout: 9000 });
    }
    await page.reload();
    await open(page).waitFor();
    await until("all are done", async () => (await lying(page)) === 4 && (await alike(page, mate)));
    assert.deepEqual(page.faults, []);
    await evening.kill();
    assert.deepEqual(placings(evening, 1), [0, 1, 1, 2, 3]);
    await evening.end();
  },

  /** kill -9 in mid-round: what is done meanwhile is kept, and done when the host is back; what was won stays so. */
  async killed() {
    const sealed = { step: "round", kind: "families", mode: "sealed", minutes: 5, seconds: 300 };
    const evening = await new Evening(program, { steps: [{ ...sealed, cards: 1 }, { ...sealed, waves: 1 }] }).start();
    const page = await room.phone(evening.url);
    await join(page, evening.code, "t1");
    await evening.order("open");
    await open(page).waitFor();
    await page.locator(".spot").nth(0).tap();
    await result(evening, page);
    for (let i = 0; i < 6 && (await open(page).count()) === 0; i += 1) await evening.order("next");
    await open(page).waitFor();
    await page.locator(".spot").nth(0).tap();
    await until("saved", async () => (await lying(page)) === 1);
    await page.waitForTimeout(400);
    await evening.kill();
    const before = JSON.parse(evening.recorded("results"));
    await lost(page).waitFor();
    await page.locator(".spot").nth(1).tap();
    await page.locator(".spot").nth(2).tap();
    assert.equal(await lying(page), 3);
    await calm(page, "30-reconnecting");
    const began = Date.now();
    await evening.again();
    await lost(page).waitFor({ state: "detached", timeout: 10000 });
    console.log(`killed: back ${Date.now() - began} ms after the program was started again`);
    const mate = await room.phone(evening.url);
    await join(mate, evening.code, "t1");
    await until("replayed", async () => (await lying(mate)) === 3);
    assert.ok(await alike(page, mate));
    assert.deepEqual(page.faults, []);
    await evening.kill();
    const { ledger, teams } = JSON.parse(evening.recorded("results"));
    assert.deepEqual([ledger, teams], [before.ledger, before.teams]);
    assert.deepEqual(placings(evening, 2), [0, 1, 2]);
    await evening.end();
  },
};
