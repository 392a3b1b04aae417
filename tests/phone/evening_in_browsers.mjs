// People play with the page itself: by taps, by keys, by dragging; they reload, lose the line, and lose the host.
// usage: evening_in_browsers.mjs BLASON PICTURES [NAME...]      (from the project's folder)
import assert from "node:assert/strict";
import { Room, faultsOf, tooWideOrSmall } from "./browser.mjs";
import { Evening } from "./evening.mjs";

const [program, pictures, ...wanted] = process.argv.slice(2);
const room = await new Room(pictures).open();

const seal = (page) => page.locator("footer .main");
const open = (page) => page.locator(".board");
const lying = (page) => page.locator(".chip .at").count();

async function join(page, code, team) {
  await page.fill("#code", code);
  await page.locator(`input[value=${team}]`).check({ force: true });
  await page.getByRole("button", { name: "Lever la bannière" }).click();
  await page.locator("header.head").waitFor();
}
async function calm(page, name) {
  await room.shoot(page, name);
  assert.deepEqual(await faultsOf(page), [], name);
  assert.deepEqual(await tooWideOrSmall(page), [], name);
}

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
    await page.locator(".spot").nth(1).tap();
    await page.locator(".chip .at").first().tap();
    await page.getByRole("button", { name: "Planter une bannière" }).tap();
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

let failed = false;
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = Date.now();
  try {
    await check();
    console.log(`${name} ok, ${Date.now() - began} ms`);
  } catch (fault) {
    failed = true;
    console.log(`${name} FAILED\n`, fault);
  }
}
await room.close();
process.exit(failed ? 1 : 0);
