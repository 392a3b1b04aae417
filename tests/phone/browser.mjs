// Chromium as the phones of a room, kept away from the network but for this machine.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOST } from "./evening.mjs";

const require = createRequire(join(process.cwd(), "game/phone/package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export class Room {
  constructor(pictures) {
    this.pictures = pictures;
    mkdirSync(pictures, { recursive: true });
  }
  async open() {
    this.browser = await chromium.launch({
      executablePath: process.env.BLASON_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage", `--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`],
    });
    return this;
  }
  /** A phone of its own: own store, touch, 390 × 844 unless told otherwise; BLASON_SCALE=2 takes sharper pictures. */
  async phone(url, options = {}) {
    const context = await this.browser.newContext({
      viewport: { width: 390, height: 844 }, deviceScaleFactor: Number(process.env.BLASON_SCALE ?? 1), hasTouch: true, locale: "fr-FR",
      bypassCSP: false, ...options,
    });
    context.setDefaultTimeout(20000);
    const page = await context.newPage();
    page.faults = [];
    page.on("pageerror", (fault) => page.faults.push(String(fault)));
    page.on("console", (line) => {
      if (line.type() === "error" && !/pictures\.json|404|WebSocket/.test(line.text() + line.location().url))
        page.faults.push(line.text());
    });
    await page.goto(url);
    if (url.includes(HOST) && (await page.evaluate(() => isSecureContext))) throw new Error("taken for a safe page");
    return page;
  }
  async shoot(page, name) {
    await settled(page);
    await page.screenshot({ path: join(this.pictures, `${name}.png`) });
  }
  /** Every page that is open, to see where a check stood. */
  async shootAll(name) {
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    for (const [i, page] of pages.entries())
      await page.screenshot({ path: join(this.pictures, `${name}-${i}.png`) }).catch(() => {}); // it may be closing
  }
  /** The processes in which this browser's pages run. */
  async renderers() {
    const told = await (await this.browser.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
    return told.processInfo.filter((one) => one.type === "renderer").map((one) => one.id);
  }
  close() {
    return this.browser.close();
  }
}

/** Once what moves has come to rest; what turns for ever does not count. */
async function settled(page) {
  await page.waitForTimeout(60);
  await page.evaluate(() => Promise.all(document.getAnimations()
    .filter((one) => one.effect.getComputedTiming().iterations !== Infinity).map((one) => one.finished.catch(() => {}))));
}

/** What axe finds wrong with the page as it is, by WCAG 2.2 AA. */
export async function faultsOf(page) {
  await settled(page);
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/** Whether the page is wider than its window, which targets are smaller than 44 × 44, and which words are broken. */
export async function tooWideOrSmall(page) {
  return page.evaluate(() => {
    const faults = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      faults.push(`wide: ${document.documentElement.scrollWidth} in ${window.innerWidth}`);
    for (const one of document.querySelectorAll("button:not(:disabled), input, label.team")) {
      const { width, height } = one.getBoundingClientRect();
      if (width < 44 || height < 44) faults.push(`small: ${one.outerHTML.slice(0, 100)} ${width}×${height}`);
    }
    const texts = document.createTreeWalker(document.querySelector(".page"), NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement.closest(".unseen, svg")) continue;
      for (const word of text.data.matchAll(/[\p{L}\d]{2,10}/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const rects = [...range.getClientRects()];
        if (rects.some((one) => one.top > rects[0].top + rects[0].height / 2)) faults.push(`broken: ${word[0]} in ${text.data}`);
      }
    }
    return faults;
  });
}
