// Teams that raise their own banners and name themselves.
import assert from "node:assert/strict";
import { Evening } from "../evening.mjs";
import { calm, program, room, until } from "../steps.mjs";

const raise = async (page, evening, banner, name) => {
  await page.fill("#code", evening.code);
  await page.locator(`input[value=new-${banner}]`).check({ force: true });
  await page.fill("#team-name", name);
  await page.getByRole("button", { name: "Lever la bannière" }).tap();
};
const head = (page) => page.locator("header.head h1").textContent();

export const names = {
  /** A banner raised with a name, one too like it, markup as a name, and another name later. */
  async names() {
    const evening = await new Evening(program, { more: ["--free-names"] }).start();
    const [first, second] = [await room.phone(evening.url), await room.phone(evening.url, { viewport: { width: 320, height: 568 } })];
    await raise(first, evening, 4, "  Les   Renards ");
    await first.locator("header.head").waitFor();
    assert.equal(await head(first), "Les Renards");
    // Who stands in the lobby sees the team, and its banner no more among those to raise.
    await second.locator("input[value=t3]").waitFor({ state: "attached" });
    assert.equal(await second.locator("input[value=new-4]").count(), 0);
    await raise(second, evening, 5, "LES RЕNARDS"); // the third letter but one is Cyrillic
    await second.locator(".trouble").waitFor();
    assert.match(await second.locator(".trouble").textContent(), /se confondrait/);
    await second.locator(".trouble").scrollIntoViewIfNeeded();
    await calm(second, "78-name-alike-320");
    await raise(second, evening, 5, "<b onclick=x>Nef</b>");
    await second.locator("header.head").waitFor();
    assert.equal(await head(second), "<b onclick=x>Nef</b>");
    assert.equal(await second.locator("b").count(), 0);
    await calm(second, "79-named-320");
    await first.getByRole("button", { name: "Proposer un nom d’équipe" }).tap();
    await first.fill("#new-name", "Les Loups");
    await calm(first, "79-naming");
    await first.getByRole("button", { name: "Proposer ce nom" }).tap();
    await until("the new name", async () => (await head(first)) === "Les Loups");
    assert.deepEqual([...first.faults, ...second.faults], []);
    await evening.end();
  },

  /** Where the list is closed there are its teams and nothing to raise or to name. */
  async closed_list() {
    const evening = await new Evening(program).start();
    const page = await room.phone(evening.url);
    await page.locator("input[value=t1]").waitFor({ state: "attached" });
    assert.equal(await page.locator("input[name=team]").count(), 2);
    assert.equal(await page.locator("#team-name").count(), 0);
    await page.fill("#code", evening.code);
    await page.locator("input[value=t1]").check({ force: true });
    await page.getByRole("button", { name: "Lever la bannière" }).tap();
    await page.locator("header.head").waitFor();
    assert.equal(await page.locator(".naming, .quiet").count(), 0);
    await evening.end();
  },
};
