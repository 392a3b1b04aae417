// People play with the page itself: by taps, by keys, by dragging; they reload, lose the line, and lose the host.
// usage: evening_in_browsers.mjs BLASON PICTURES [NAME...]      (from the project's folder)
import assert from "node:assert/strict";
import { Evening } from "./evening.mjs";
import { calm, dragTo, join, lying, open, playedBy, program, result, room, runAll, seal, slide, tabTo,
  until } from "./steps.mjs";
import { byes, hands, lobbies } from "./states.mjs";

const checks = {
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
    const flag = page.getByRole("button", { name: "Planter une bannière" });
    await until("the card is chosen", async () => {
      if ((await flag.count()) === 0) await page.locator(".chip .at").first().tap();
      await page.waitForTimeout(200); // a tap that follows a slide at once may count as part of it
      return (await flag.count()) > 0;
    });
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
    await page.getByText("La séance est finie").waitFor();
    await calm(page, "13-ended");
    assert.deepEqual(page.faults, []);
    await evening.end();
  },
};

Object.assign(checks, {
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

  /** kill -9 in mid-round: what is done meanwhile is kept, and done when the host is back. */
  async killed() {
    const evening = await new Evening(program).start();
    const page = await room.phone(evening.url);
    await join(page, evening.code, "t1");
    await evening.order("open");
    await open(page).waitFor();
    await page.locator(".spot").nth(0).tap();
    await until("saved", async () => (await lying(page)) === 1);
    await page.waitForTimeout(400);
    await evening.kill();
    await page.getByText("Connexion perdue").waitFor();
    await page.locator(".spot").nth(1).tap();
    await page.locator(".spot").nth(2).tap();
    assert.equal(await lying(page), 3);
    await calm(page, "30-reconnecting");
    await evening.again();
    await page.getByText("Connexion perdue").waitFor({ state: "detached", timeout: 12000 });
    const mate = await room.phone(evening.url);
    await join(mate, evening.code, "t1");
    await until("replayed", async () => (await lying(mate)) === 3);
    assert.equal(await lying(page), 3);
    assert.deepEqual(page.faults, []);
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

  /** 320 wide, and 200 % of a small phone; English; motion reduced. */
  async narrow() {
    const evening = await new Evening(program, { language: "en", deck: "cimes-et-rivages", teams: 12 }).start();
    const shapes = { 320: { width: 320, height: 568 }, zoomed: { width: 195, height: 422 } };
    for (const [name, viewport] of Object.entries(shapes)) {
      const page = await room.phone(evening.url, { viewport, reducedMotion: "reduce" });
      await page.locator("#code").waitFor();
      await calm(page, `50-${name}-join`);
      await page.fill("#code", evening.code);
      await page.locator("input[value=t3]").check({ force: true });
      await page.getByRole("button", { name: "Raise the banner" }).tap();
      await page.locator("header.head").waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
      if (name === "320") await evening.order("open");
      await open(page).waitFor();
      await calm(page, `51-${name}-board`);
      assert.deepEqual(page.faults, []);
    }
    const usual = await room.phone(evening.url);
    await usual.fill("#code", evening.code);
    await usual.locator("input[value=t4]").check({ force: true });
    await usual.getByRole("button", { name: "Raise the banner" }).tap();
    await open(usual).waitFor();
    await room.shoot(usual, "52-twelve-cards");
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
    const asked = (await pages[0].getByText("À vous de répondre").count()) ? 0 : 1;
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
    await murmuring.getByText("À vous de répondre").waitFor();
    await murmuring.locator(".spot").nth(0).tap();
    await murmuring.getByRole("button", { name: /^Répondre/ }).tap();
    await murmuring.locator(".told-card").waitFor();
    assert.deepEqual([answering.faults, murmuring.faults], [[], []]);
    await evening.end();
  },

  /** Screens that an evening reaches rarely, with pictures, told by a played host. */
  async states() {
    const evening = await new Evening(program).start();
    const seat = { type: "seated", team: "t2", device: "d", token: "k", addresses: [] };
    const tell = async (page, all) => {
      for (const [name, message] of Object.entries(all)) {
        await page.evaluate((told) => window.hostSays(told), message);
        await page.evaluate(() => window.scrollTo(0, 0));
        await calm(page, name);
      }
    };
    for (const [name, lobby] of Object.entries(lobbies)) {
      const page = await playedBy([lobby], evening);
      await calm(page, name);
      await page.context().close();
    }
    const page = await playedBy([lobbies["71-closed"], seat], evening);
    for (const [name, message] of Object.entries(hands)) await tell(page, { [name]: { ...message, version: name } });
    await page.evaluate((told) => window.hostSays(told), { ...hands["80-eight-of-twelve"], version: 9 });
    await page.locator(".spot").nth(3).tap();
    const placed = (await page.evaluate(() => window.hostAsked)).find((one) => one.type === "place");
    await tell(page, { "91-refused": { type: "refused", id: placed.id, why: "too_late", sentence: "Trop tard : l’essai est clos." } });
    assert.equal(await lying(page), 8);
    for (const [name, bye] of Object.entries(byes)) {
      const gone = await playedBy([lobbies["71-closed"], seat, hands["80-eight-of-twelve"], bye], evening);
      await calm(gone, name);
      await gone.context().close();
    }
    assert.deepEqual(page.faults, []);
    await evening.end();
  },
});

await runAll(checks);
