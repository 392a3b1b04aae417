import french from "../words/fr.json";
import english from "../words/en.json";
import { readNoun, withNoun } from "./noun";
import type { Noun } from "./noun";

// The sentences of the page. Names in braces are filled in; a pair `one`/`other` is chosen by {count}.

export type Key = keyof typeof french;
export type Values = Record<string, string | number>;
type Sentence = string | { one: string; other: string };

const catalogues: Record<string, Record<Key, Sentence>> = { fr: french, en: english };
let language = "fr";
let called = "";
const noun = (): Noun => (readNoun(called) ?? readNoun(say("noun.banner"), false)) as Noun;

/** What the deck calls a banner that is planted; empty: what the house does. */
export function callBanner(said: string): void {
  called = said;
}

/** What is not spoken here is said in English. */
export function speak(wanted: string): string {
  language = wanted.slice(0, 2) === "fr" ? "fr" : "en";
  return language;
}
export const spoken = (): string => language;

function chosen(sentence: Sentence, count: number): string {
  if (typeof sentence === "string") return sentence;
  const single = language === "fr" ? count < 2 : count === 1;
  return single ? sentence.one : sentence.other;
}

export function say(key: Key, values: Values = {}): string {
  const catalogue = catalogues[language] as Record<Key, Sentence>;
  const sentence = chosen(catalogue[key], Number(values["count"] ?? 0));
  return (sentence.indexOf("[") < 0 ? sentence : withNoun(sentence, noun(), language === "fr"))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The title of a part of a persona's sheet, such as `sheet.values`; empty for one unknown here. */
export function heading(key: string): string {
  const name = key.indexOf("sheet.") === 0 ? key : `sheet.${key}`;
  return name in french ? say(name as Key) : "";
}

/** A place in an order: 1er, 2e; 1st, 2nd, 3rd, 11th. */
export function ordinal(place: number): string {
  if (language === "fr") return place === 1 ? "1er" : `${place}e`;
  const teen = place % 100 > 10 && place % 100 < 14;
  const ending = teen ? "th" : ["th", "st", "nd", "rd"][place % 10] ?? "th";
  return `${place}${ending}`;
}

/** A quotation in the marks of the language. */
export const quoted = (text: string): string =>
  language === "fr" ? `«\u00a0${text}\u00a0»` : `“${text}”`;

/** A duration to read: 2:48. */
export function minutes(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
