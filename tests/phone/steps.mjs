// What people do with the page, and how it is looked at.
import assert from "node:assert/strict";
import { Room, faultsOf, tooWideOrSmall } from "./browser.mjs";
import { hangPictures, playHost } from "./states.mjs";

export const [program, pictures, ...wanted] = process.argv.slice(2);
export const room = await new Room(pictures).open();

export const seal = (page) => page.locator("footer .main");
export const open = (page) => page.locator(".board");
/** Where each card lies, as it is read out. */
export const board = (page) => page.locator(".chip > .unseen").allTextContents();
export const lying = (page) => page.locator(".chip .at").count();

export async function join(page, code, team) {
  await page.fill("#code", code);
  await page.locator(`input[value=${team}]`).check({ force: true });
  await page.getByRole("button", { name: "Lever la bannière" }).click();
  await page.locator("header.head").waitFor();
}
export async function calm(page, name) {
  await room.shoot(page, name);
  assert.deepEqual(await faultsOf(page), [], name);
  assert.deepEqual(await tooWideOrSmall(page), [], name);
}

/** Tab until the focus is on something that fits. */
export async function tabTo(page, fits) {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((query) => document.activeElement?.matches(query) ?? false, fits)) return;
  }
  throw new Error(`no focus on ${fits}`);
}
export async function dragTo(page, from, to) {
  const a = await from.boundingBox();
  const b = await to.boundingBox();
  await page.mouse.move(a.x + a.width / 2, a.y + 30);
  await page.mouse.down();
  await page.mouse.move(a.x + 40, a.y, { steps: 4 });
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2, { steps: 6 });
  await page.mouse.up();
}
/** By a finger, as a phone tells it. */
export async function slide(page, from, to) {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  const finger = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
  const [x, y] = [a.x + a.width / 2, a.y + 40];
  const [toX, toY] = [b.x + b.width / 2, b.y + b.height / 2];
  await touch("touchStart", { x, y });
  for (let step = 1; step <= 6; step += 1)
    await touch("touchMove", { x: x + ((toX - x) * step) / 6, y: y + ((toY - y) * step) / 6 });
  await touch("touchEnd");
}
export async function until(what, fits, within = 20000) {
  const end = Date.now() + within;
  while (Date.now() < end) {
    if (await fits()) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error(`never: ${what}`);
}
export async function result(evening, page) {
  await evening.order("reveal");
  for (let i = 0; i < 12 && (await page.locator(".told-card").count()) === 0; i += 1) await evening.order("next");
  await page.locator(".told-card").first().waitFor();
}

/** A phone whose host is only played, and says that. */
export async function playedBy(said, evening, options = {}) {
  const page = await room.phone("about:blank", options);
  await page.addInitScript(playHost, said);
  await hangPictures(page);
  await page.goto(evening.url);
  await page.waitForTimeout(200);
  return page;
}

let failed = false;
async function run(name, check) {
  const began = Date.now();
  try {
    await check();
    console.log(`${name} ok, ${Date.now() - began} ms`);
  } catch (fault) {
    failed = true;
    console.log(`${name} FAILED\n`, fault);
    await room.shootAll(`failed-${name}`);
  }
}

/** All checks, or those that were named; then the program ends. Some evenings at a time: much of each is waiting. */
export async function runAll(checks) {
  const left = Object.entries(checks).filter(([name]) => wanted.length === 0 || wanted.includes(name)).reverse();
  const hand = async () => {
    for (let next = left.pop(); next; next = left.pop()) await run(...next);
  };
  await Promise.all([hand(), hand(), hand()]);
  await room.close();
  process.exit(failed ? 1 : 0);
}
