// Chromium opens the page of the phones over https, joins and places a card: the page chooses wss by itself, and its policy
// lets it. usage: page_behind_proxies.mjs URL CODE      (URL: https://NAME:PORT; NAME is this machine)
import { createRequire } from "node:module";
import { join } from "node:path";

const { chromium } = createRequire(join(process.cwd(), "game/phone/package.json"))("playwright-core");
const [url, code] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.BLASON_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", `--host-resolver-rules=MAP ${new URL(url).hostname} 127.0.0.1, MAP * ~NOTFOUND`],
});
const page = await (await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 390, height: 844 } })).newPage();
const faults = [];
const sockets = [];
page.on("pageerror", (fault) => faults.push(String(fault)));
page.on("console", (line) => line.type() === "error" && /Content Security|WebSocket/.test(line.text()) && faults.push(line.text()));
page.on("websocket", (socket) => sockets.push(socket.url()));
await page.goto(url);
await page.fill("#code", code);
await page.locator("input[value=t2]").check({ force: true });
await page.locator("button.main").click();
await page.locator(".spot").first().click();
await page.locator(".chip .at").first().waitFor();
const safe = await page.evaluate(() => isSecureContext);
await browser.close();
console.log(JSON.stringify({ faults, sockets, safe }));
