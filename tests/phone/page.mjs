// What the page weighs, and whether both languages say the same.      (from the project's folder)
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { pressed } from "../../game/phone/press.mjs";

const MOST = 40 * 1024;
const words = (language) => JSON.parse(readFileSync(`game/phone/words/${language}.json`, "utf8"));
const forms = (sentence) => (typeof sentence === "string" ? [sentence] : [sentence.one, sentence.other]);
const places = (sentence) =>
  [...new Set(forms(sentence).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

test("the whole page weighs at most 40 kB on the line", async () => {
  const files = await pressed();
  const weight = files.reduce((sum, file) => sum + gzipSync(file.bytes).length, 0);
  console.log(`${weight} bytes`);
  assert.ok(weight <= MOST, `${weight} bytes, ${MOST} at most`);
});

/** What came after Safari 14 or Chrome 90 and esbuild does not rewrite, and what a page from plain http: is not given. */
const TOO_NEW = {
  js: [/\.at\(/, /\.findLast/, /\.replaceAll\(/, /\.toSorted\(|\.toReversed\(|\.toSpliced\(/, /Object\.(hasOwn|groupBy)/, /structuredClone/,
    /AbortSignal\.(timeout|any)/, /\(\?<[=!]/, /BroadcastChannel/, /requestIdleCallback/, /\.withResolvers/, /scrollend/, /\?\?=|\|\|=|&&=/,
    /startViewTransition|showPopover|showModal/],
  unsafe: [/randomUUID/, /navigator\.(locks|clipboard|serviceWorker|wakeLock|share|storage|mediaDevices)/, /crypto\.subtle/, /\bcaches\b/],
  css: [/:has\(/, /\d[dsl]v[hwib]\b/, /aspect-ratio/, /\binset:/, /@layer|@container|@property/, /color-mix|oklch|\blab\(/, /accent-color/,
    /text-wrap/, /overflow(-[xy])?:clip/, /&/],
};

test("nothing is newer than Safari 14 and Chrome 90, and nothing asks for a safe page", async () => {
  const [, script, style] = (await pressed()).map((file) => file.bytes.toString());
  for (const [text, named] of [[script, "js"], [script, "unsafe"], [style, "css"]])
    for (const one of TOO_NEW[named]) assert.doesNotMatch(text, one);
  // Safari 14 knows no :focus-visible: a rule that takes the focus from sight may not stand without it.
  assert.doesNotMatch(style, /:focus\{outline:(none|0)/);
  assert.match(style, /:focus\{outline:3px/);
});

test("the page asks nobody else for anything, and keeps to what its host allows", async () => {
  for (const file of await pressed()) {
    const text = file.bytes.toString();
    assert.doesNotMatch(text.replaceAll("http://www.w3.org/", ""), /https?:\/\//, file.path);
    if (file.path === "/") assert.doesNotMatch(text, /<script(?![^>]*src)|<style|style=|\son\w+=/);
  }
});

test("both languages have the same sentences with the same places", () => {
  const [fr, en] = [words("fr"), words("en")];
  assert.deepEqual(Object.keys(fr), Object.keys(en));
  for (const key of Object.keys(fr)) {
    assert.equal(typeof fr[key], typeof en[key], key);
    assert.deepEqual(places(fr[key]), places(en[key]), key);
  }
});

test("French has its spaces: none breaks before ; : ! ? and inside « »", () => {
  for (const [key, sentence] of Object.entries(words("fr")))
    for (const form of forms(sentence)) {
      assert.doesNotMatch(form, /[ \w][;!?»]|[\w ]:(?!\w)|«[^\u00a0]/, key);
      assert.doesNotMatch(form, /'/, key);
    }
});

test("every sentence is said somewhere", () => {
  const keys = Object.keys(words("fr"));
  const sources = ["src/App.tsx", "src/faces.ts", "src/news.ts", "src/words.ts",
    ...readdirSync("game/phone/src/screens").map((name) => `src/screens/${name}`)]
    .map((path) => readFileSync(`game/phone/${path}`, "utf8")).join("\n");
  const built = /^(away|banner|relay|sheet)\./;
  assert.deepEqual(keys.filter((key) => !sources.includes(`"${key}"`) && !built.test(key)), []);
});
