// Whose seat it is: two phones of a team, a seat taken over, a code of the link.
import assert from "node:assert/strict";
import { Evening } from "../evening.mjs";
import { board, calm, join, lying, open, program, result, room, seal, until } from "../steps.mjs";

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

  /** A dealt round: each phone shows face, name and its own share of a card, and together they hold all of it. */
  async dealt() {
    const evening = await new Evening(program, { deck: "cimes-et-rivages", round: { dealt: true, cards: 4 } }).start();
    const one = await room.phone(evening.url);
    await join(one, evening.code, "t1");
    await evening.order("open");
    await open(one).waitFor();
    const details = async (page) => (await page.locator(".chosen .big-card").locator(".below, .tagline, .lines li").allTextContents())
      .flatMap((line) => line.split(" · ")).sort();
    const all = await details(one);
    assert.equal(await one.locator(".share").count(), 0);
    const other = await room.phone(evening.url);
    await join(other, evening.code, "t1");
    await one.getByText("redonnés").first().waitFor();
    await one.locator(".share").waitFor();
    await calm(one, "42-dealt");
    await calm(other, "43-dealt-other");
    const [mine, theirs] = [await details(one), await details(other)];
    assert.ok(mine.length > 0 && theirs.length > 0);
    assert.deepEqual([...mine, ...theirs].sort(), all);
    await other.reload();
    await other.locator(".share").waitFor();
    assert.deepEqual(await details(other), theirs);
    await other.context().close();
    await one.locator(".share").waitFor({ state: "detached" });
    assert.deepEqual(await details(one), all);
    assert.deepEqual(one.faults, []);
    await evening.end();
  },

  /** Its storage cleared in mid-round, the entrance aside: the team's code, by taps, and the same board and points. */
  async team_code() {
    const evening = await new Evening(program).start();
    const page = await room.phone(evening.url);
    await join(page, evening.code, "t2");
    await evening.order("open");
    await open(page).waitFor();
    await page.locator(".spot").nth(0).tap();
    await page.locator(".spot").nth(1).tap();
    await until("both lie", async () => (await lying(page)) === 2);
    const before = await board(page);
    const [, code] = /\bt2 (\d{4})/.exec(await evening.order("codes"));
    const others = [/\bt1 (\d{4})/.exec(await evening.order("codes"))[1], code];
    const wrong = ["1234", "2345", "3456"].find((one) => !others.includes(one));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const typed = page.getByLabel("Code de votre équipe");
    await page.getByRole("button", { name: "J’ai le code de mon équipe" }).tap();
    await calm(page, "44-team-code");
    await page.getByRole("button", { name: "Reprendre ma place" }).tap();
    await page.getByText("Tapez les quatre chiffres").waitFor();
    await typed.tap();
    await typed.pressSequentially(wrong);
    await page.getByRole("button", { name: "Reprendre ma place" }).tap();
    await page.getByText("Ce n’est le code d’aucune équipe").waitFor();
    await calm(page, "45-team-code-wrong");
    await typed.tap();
    await typed.fill("");
    await typed.pressSequentially(code);
    await page.getByRole("button", { name: "Reprendre ma place" }).tap();
    await open(page).waitFor();
    assert.deepEqual(await board(page), before);
    await seal(page).tap();
    await page.getByRole("button", { name: "Sceller quand même" }).tap();
    await result(evening, page);
    await page.reload(); // it has a token again
    await page.locator(".told-card").first().waitFor();
    assert.deepEqual(page.faults, []);
    await evening.kill();
    const answers = JSON.parse(evening.recorded("results")).answers.filter((one) => one.team === "t2" && one.try === 1);
    assert.equal(answers.filter((one) => one.spot !== null).length, 2);
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
