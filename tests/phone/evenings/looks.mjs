// Screens at every width, and those that an evening reaches rarely.
import assert from "node:assert/strict";
import { Evening } from "../evening.mjs";
import { calm, join, lying, open, playedBy, program, room } from "../steps.mjs";
import { byes, hands, lobbies } from "../states.mjs";

export const looks = {
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

  /** The same screens in English on the narrowest phone, and at 200 % of a small one; motion reduced. */
  async narrow_states() {
    const evening = await new Evening(program).start();
    const seat = { type: "seated", team: "t2", device: "d", token: "k", addresses: [] };
    const english = (message) => ({ ...message, language: "en", hand: message.hand && { ...message.hand, language: "en" } });
    for (const [shape, viewport] of Object.entries({ 320: { width: 320, height: 568 }, zoomed: { width: 195, height: 422 } })) {
      const page = await playedBy([lobbies["71-closed"], seat], evening, { viewport, reducedMotion: "reduce" });
      for (const [i, [name, message]] of Object.entries(hands).entries()) {
        // Every other screen at the larger zoom: what breaks there breaks in many.
        if (shape === "zoomed" && i % 2 === 1) continue;
        await page.evaluate((told) => window.hostSays(told), { ...english(message), version: name });
        await page.evaluate(() => window.scrollTo(0, 0));
        await calm(page, `${name}-${shape}`);
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0, name);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
    await evening.end();
  },
};
