// Chromium as the phones of a room, kept away from the network but for this machine.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    });
    return this;
  }
  /** A phone of its own: own store, touch, 390 × 844 unless told otherwise. */
  async phone(url, options = {}) {
    const context = await this.browser.newContext({
      viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, locale: "fr-FR",
      bypassCSP: false, ...options,
    });
    context.setDefaultTimeout(6000);
    const page = await context.newPage();
    page.faults = [];
    page.on("pageerror", (fault) => page.faults.push(String(fault)));
    page.on("console", (line) => {
      if (line.type() === "error" && !/pictures\.json|404|WebSocket/.test(line.text() + line.location().url))
        page.faults.push(line.text());
    });
    await page.goto(url);
    return page;
  }
  async shoot(page, name) {
    await page.waitForTimeout(450);
    await page.screenshot({ path: join(this.pictures, `${name}.png`) });
  }
  close() {
    return this.browser.close();
  }
}

/** What axe finds wrong with the page as it is, by WCAG 2.2 AA. */
export async function faultsOf(page) {
  await page.waitForTimeout(350);
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

/** Whether the page is wider than its window, and which targets are smaller than 44 × 44. */
export async function tooWideOrSmall(page) {
  return page.evaluate(() => {
    const faults = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      faults.push(`wide: ${document.documentElement.scrollWidth} in ${window.innerWidth}`);
    for (const one of document.querySelectorAll("button:not(:disabled), input, label.team")) {
      const { width, height } = one.getBoundingClientRect();
      if (width < 44 || height < 44) faults.push(`small: ${one.outerHTML.slice(0, 100)} ${width}×${height}`);
    }
    return faults;
  });
}
