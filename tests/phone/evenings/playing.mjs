// A whole round in each way of playing: by taps, by keys, by dragging, in turns.
import assert from "node:assert/strict";
import { Evening } from "../evening.mjs";
import { calm, dragTo, join, lying, open, program, result, room, seal, slide, tabTo, until } from "../steps.mjs";

export const playing = {
  /** A whole round by taps alone; every step is looked at. */
  async taps() {
    const evening = await new Evening(program, { round: { banners: 1, ladder: [4, 2] } }).start();
    const page = await room.phone(evening.url);
    await page.locator("#code").waitFor();
    await calm(page, "01-join");
    await page.getByRole("button", { name: "Lever la bannière" }).tap();
    await page.getByRole("alert").waitFor();
    await join(page, evening.code === "111111" ? "222222" : "111111", "t1").catch(() => {});
    await page.getByRole("alert").waitFor();
    await calm(page, "02-wrong-code");
    await join(page, evening.code, "t1");
    await calm(page, "03-waiting");
    await evening.order("open");
    await open(page).waitFor();
    await calm(page, "04-board");
    await page.getByRole("button", { name: "Lire les places" }).tap();
    await calm(page, "05-spots");
    await page.getByRole("button", { name: "Fermer" }).tap();
    await page.locator(".spot").nth(0).tap();
    await slide(page, page.locator(".grip"), page.locator(".spot").nth(1));
    await until("a finger slid a card", async () => (await lying(page)) === 2);
    // A tap right after a slide counts: it is on the card that lies.
    await page.locator(".chip .at").first().tap();
    const flag = page.getByRole("button", { name: "Planter une bannière" });
    await until("the card is chosen", async () => (await flag.count()) > 0);
    await flag.tap();
    await calm(page, "06-banner");
    await seal(page).tap();
    await page.getByRole("dialog").waitFor();
    await calm(page, "07-seal-asked");
    await page.getByRole("button", { name: "Sceller quand même" }).tap();
    await page.locator(".locked").waitFor();
    await calm(page, "08-locked");
    await page.getByRole("button", { name: /Rouvrir/ }).tap();
    await open(page).waitFor();
    while ((await page.locator(".tray").first().locator(".at").count()) === 0) await page.locator(".spot").nth(2).tap();
    await seal(page).tap();
    await page.locator(".locked").waitFor();
    await evening.order("close");
    await evening.order("try");
    await page.locator(".told").waitFor();
    await calm(page, "09-second-try");
    await seal(page).tap();
    await page.locator(".locked").waitFor();
    await evening.order("reveal");
    await page.locator(".result").waitFor();
    await calm(page, "10-answers-coming");
    for (let i = 0; i < 12 && (await page.locator(".told-card").count()) === 0; i += 1) await evening.order("next");
    for (let i = 0; i < 12 && (await page.getByText("à découvrir").count()) > 0; i += 1) await evening.order("next");
    await calm(page, "11-result");
    const more = page.getByRole("button", { name: /Voir/ });
    if (await more.count()) {
      await more.tap();
      await calm(page, "12-result-all");
    }
    await evening.order("end");
    await page.getByRole("heading", { name: "La séance est finie" }).waitFor();
    await calm(page, "13-ended");
    assert.deepEqual(page.faults, []);
    await evening.end();
  },

  /** A whole round without a pointer, the focus always to be seen; and on a desk, by dragging. */
  async keys() {
    const evening = await new Evening(program).start();
    const page = await room.phone(evening.url, { hasTouch: false });
    await tabTo(page, "#code");
    await page.keyboard.type(evening.code);
    await tabTo(page, "input[name=team]");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await tabTo(page, "button[type=submit]");
    await page.keyboard.press("Enter");
    await page.locator("header.head").waitFor();
    const mouse = await room.phone(evening.url, { hasTouch: false, viewport: { width: 390, height: 1200 } });
    await join(mouse, evening.code, "t1");
    await evening.order("open");
    await open(page).waitFor();
    await tabTo(page, ".spot");
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.spot), "1");
    await room.shoot(page, "20-keys-focus");
    for (let card = 0; card < 4; card += 1) await page.keyboard.press("Enter");
    assert.equal(await lying(page), 4);
    await page.locator("[aria-live=polite]").getByText("Tout est posé").waitFor({ state: "attached" });
    await tabTo(page, "footer .main");
    await page.keyboard.press("Enter");
    await page.locator(".locked").waitFor();

    await dragTo(mouse, mouse.locator(".grip"), mouse.locator(".spot").nth(2));
    await until("dragged card lies", async () => (await lying(mouse)) === 1);
    await dragTo(mouse, mouse.locator(".chip").nth(1), mouse.locator(".spot").nth(0));
    await until("dragged chip lies", async () => (await lying(mouse)) === 2);
    await seal(mouse).click();
    await mouse.keyboard.press("Escape");
    await mouse.getByRole("dialog").waitFor({ state: "detached" });
    await seal(mouse).click();
    await mouse.getByRole("button", { name: "Sceller quand même" }).click();
    await mouse.locator(".locked").waitFor();
    await result(evening, page);
    assert.deepEqual([page.faults, mouse.faults], [[], []]);
    await evening.end();
  },

  /** A relay: asked, then choosing in secret; an encounter: who is it? */
  async turns() {
    const evening = await new Evening(program, { round: { mode: "relay", chorus: 1 } }).start();
    const pages = [await room.phone(evening.url), await room.phone(evening.url)];
    await join(pages[0], evening.code, "t1");
    await join(pages[1], evening.code, "t2");
    await evening.order("open");
    for (const page of pages) await page.locator(".turn").waitFor();
    const asked = (await pages[0].getByRole("heading", { name: "À vous de répondre" }).count()) ? 0 : 1;
    const [answering, murmuring] = [pages[asked], pages[1 - asked]];
    await calm(answering, "60-answer");
    await murmuring.locator(".spot").nth(1).tap();
    await murmuring.getByText("Votre choix").waitFor();
    await calm(murmuring, "61-murmur");
    await answering.locator(".spot").nth(0).tap();
    await answering.getByRole("button", { name: /^Répondre/ }).tap();
    for (const page of pages) await page.locator(".told-card").waitFor();
    await calm(answering, "62-told");
    await evening.order("next");
    await murmuring.getByRole("heading", { name: "À vous de répondre" }).waitFor();
    await murmuring.locator(".spot").nth(0).tap();
    await murmuring.getByRole("button", { name: /^Répondre/ }).tap();
    await murmuring.locator(".told-card").waitFor();
    assert.deepEqual([answering.faults, murmuring.faults], [[], []]);
    await evening.end();
  },
};
