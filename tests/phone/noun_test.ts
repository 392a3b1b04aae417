import assert from "node:assert/strict";
import { test } from "node:test";
import { readNoun } from "../../game/phone/src/noun";
import { callBanner, say, speak } from "../../game/phone/src/words";
import french from "../../game/phone/words/fr.json";
import type { Key } from "../../game/phone/src/words";

const KEYS = ["board.plant", "board.unplant", "board.said-planted", "result.banner-lost"] as const;
const said = (language: string, called: string) => {
  speak(language);
  callBanner(called);
  return KEYS.map((key) => say(key, { card: "Maud" }));
};

test("a banner is a banner where the deck has no word of its own", () => {
  assert.deepEqual(said("fr", ""),
    ["Planter une bannière", "Ôter la bannière", "Bannière plantée sur Maud.", "bannière perdue"]);
  assert.deepEqual(said("en", ""), ["Plant a banner", "Remove the banner", "Banner planted on Maud.", "banner lost"]);
  assert.deepEqual(said("en", "what is this"), said("en", ""));
});

test("else the sentence follows its gender, its first letter and its number", () => {
  assert.deepEqual(said("fr", "un jeton, des jetons"), ["Miser un jeton", "Ôter le jeton", "Jeton misé sur Maud.", "jeton perdu"]);
  assert.deepEqual(said("fr", "une étoile, des étoiles"), ["Miser une étoile", "Ôter l’étoile", "Étoile misée sur Maud.", "étoile perdue"]);
  assert.deepEqual(said("en", "an oath, oaths"), ["Stake an oath", "Remove the oath", "Oath staked on Maud.", "oath lost"]);
  assert.equal(say("board.banners", { count: 2 }), "2 oaths left to stake on cards you are sure of");
});

test("no sentence leaves anything open", () => {
  for (const language of ["fr", "en"])
    for (const called of ["", "une habitude, des habitudes, l’habitude"]) {
      said(language, called);
      for (const key of Object.keys(french) as Key[])
        for (const count of [1, 2]) assert.doesNotMatch(say(key, { count }), /[[\]|]|undefined/, key);
    }
  callBanner("");
});

test("what is no noun is none", () => {
  for (const text of ["", "mise", "une mise", "une mise,", "des mises, une mise", `une ${"m".repeat(25)}, des mises`])
    assert.equal(readNoun(text), null, text);
});
