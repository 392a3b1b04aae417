// Whoever loads the page again finds what was there, in every step of an evening.
import assert from "node:assert/strict";
import { Evening } from "../evening.mjs";
import { calm, join, program, room, until } from "../steps.mjs";

/** What stands on the page, without what runs. */
async function standing(page) {
  const text = (await page.locator("header.head, main, footer").allInnerTexts()).join("\n");
  return text.replace(/\d+:\d\d/g, "").trim();
}
async function outlives(page, what) {
  await page.locator("header.head").waitFor();
  await page.waitForTimeout(250); // what was said last has come
  const before = await standing(page);
  assert.notEqual(before, "");
  await page.reload();
  await page.locator("header.head").waitFor();
  await until(what, async () => (await standing(page)) === before).catch(async () =>
    assert.equal(await standing(page), before, what));
}

export const reloads = {
  async reloads() {
    const round = (more) => ({ step: "round", kind: "families", mode: "sealed", minutes: 5, seconds: 300, ...more });
    const evening = await new Evening(program, { deck: "cimes-et-rivages", teams: 1, steps: [{ step: "gallery", minutes: 1 }, round({ cards: 2 }),
      { step: "map", minutes: 1 }, { step: "standings", minutes: 1 }, round({ mode: "relay", cards: 1 }),
      { step: "round", kind: "encounter", cards: 1, minutes: 2, seconds: 300 }, { step: "pause", minutes: 1 }] }).start();
    const page = await room.phone(evening.url);
    await page.locator("#code").waitFor();
    await page.reload();
    await page.locator("#code").waitFor();
    await join(page, evening.code, "t1");
    await outlives(page, "welcome");
    const next = async (what, shown) => {
      await evening.order("next");
      await page.locator(shown).first().waitFor();
      await outlives(page, what);
    };
    await next("the gallery", ".personas article");
    await next("a board", ".board");
    await page.locator(".spot").nth(0).tap();
    await page.waitForTimeout(400);
    await outlives(page, "a board with a card");
    await page.locator(".spot").nth(1).tap();
    await page.locator("footer .main").tap();
    await page.locator(".locked").waitFor();
    await outlives(page, "a sealed board");
    await evening.order("close");
    await outlives(page, "a closed try");
    await evening.order("try");
    await page.locator(".told").waitFor();
    await outlives(page, "a second try");
    await evening.order("close");
    await evening.order("reveal");
    await page.locator(".result").waitFor();
    await outlives(page, "answers to come");
    for (let i = 0; i < 12 && (await page.locator(".plain").count()) === 0; i += 1) {
      await evening.order("next");
      if (i === 1) await outlives(page, "answers told");
    }
    await page.getByText("La carte est au grand écran").waitFor();
    await calm(page, "100-map");
    await outlives(page, "the map");
    await next("standings", ".plain");
    await calm(page, "101-standings");
    await next("a relay", ".turn");
    await page.getByRole("button", { name: "Passer" }).tap();
    await page.getByText("Pas de réponse cette fois").waitFor();
    await page.locator(".notes").getByText("sa place").waitFor();
    await outlives(page, "a relay's answer");
    await next("an encounter", ".turn");
    await page.locator(".spot").nth(1).tap();
    await page.getByText("Votre choix").waitFor();
    await outlives(page, "somebody chosen");
    await evening.order("reveal");
    await page.locator(".told-card").waitFor();
    await outlives(page, "who it was");
    await next("a pause", ".plain");
    await next("the podium", ".plain");
    await calm(page, "102-podium");
    await evening.order("end");
    await page.getByRole("heading", { name: "La séance est finie" }).waitFor();
    await outlives(page, "the end");
    assert.deepEqual(page.faults, []);
    await evening.end();
  },
};
