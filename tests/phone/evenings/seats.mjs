// Whose seat it is: two phones of a team, a seat taken over, a code of the link.
import assert from "node:assert/strict";
import { Evening } from "../evening.mjs";
import { calm, join, lying, open, program, result, room, seal, until } from "../steps.mjs";

export const seats = {
  /** Two phones of a team see each other's cards; each step outlives a reload. */
  async teammates() {
    const evening = await new Evening(program).start();
    const [one, other] = [await room.phone(evening.url), await room.phone(evening.url)];
    await join(one, evening.code, "t1");
    await one.reload();
    await one.locator(".plain .banner").waitFor();
    await join(other, evening.code, "t1");
    await evening.order("open");
    await open(one).waitFor();
    await one.locator(".spot").nth(0).tap();
    await until("the mate sees it", async () => (await lying(other)) === 1);
    await other.reload();
    await open(other).waitFor();
    assert.equal(await lying(other), 1);
    await other.locator(".spot").nth(1).tap();
    await until("both see both", async () => (await lying(one)) === 2 && (await lying(other)) === 2);
    await seal(one).tap();
    await one.getByRole("button", { name: "Sceller quand même" }).tap();
    await other.locator(".locked").waitFor();
    await other.reload();
    await other.locator(".locked").waitFor();
    await result(evening, other);
    await other.reload();
    await other.locator(".told-card").first().waitFor();
    const stored = await other.evaluate(() => [Object.keys(localStorage), document.cookie]);
    assert.deepEqual(stored, [["blason.seat"], ""]);
    assert.deepEqual([one.faults, other.faults], [[], []]);
    await evening.end();
  },

  /** A seat taken over in another page of the browser; a code of the link; a store that throws. */
  async seats() {
    const evening = await new Evening(program).start();
    const page = await room.phone(evening.url);
    await join(page, evening.code, "t2");
    const second = await page.context().newPage();
    await second.goto(evening.url);
    await second.locator("header.head").waitFor();
    await page.getByText("Votre place est ailleurs").waitFor();
    await calm(page, "40-displaced");
    await page.getByRole("button", { name: "Reprendre ici" }).tap();
    await page.locator("header.head").waitFor();
    await second.getByText("Votre place est ailleurs").waitFor();

    const linked = await room.phone(`${evening.url}#s=${evening.code}`);
    await linked.getByText("Le code est lu").waitFor();
    assert.equal(await linked.locator("#code").count(), 0);
    assert.equal(new URL(linked.url()).hash, "");
    await calm(linked, "41-join-by-link");
    await linked.locator("input[value=t1]").check({ force: true });
    await linked.getByRole("button", { name: "Lever la bannière" }).tap();
    await linked.locator("header.head").waitFor();

    const context = await room.browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get() { throw new Error("no store"); } });
    });
    const bare = await context.newPage();
    await bare.goto(evening.url);
    await join(bare, evening.code, "t1");
    await evening.end();
  },
};
