// What a deck may call something else: the noun, with all that a sentence needs of it. As game/words/nouns.hpp has it.

export interface Noun {
  one: string;
  other: string;
  feminine: boolean;
  /** « l’habitude », where the first letter does not tell; or empty. */
  withThe: string;
  /** It is not the house's own. */
  renamed: boolean;
}

const LONGEST = 24;
const VOWEL = /^[aeiouàâéèêëîïôöûùüœ]/i;

/** « une mise, des mises », “a stake, stakes”; null: it is not said so. */
export function readNoun(said: string, renamed = true): Noun | null {
  const parts = said.split(",").map((part) => part.trim());
  const single = /^(une|un|an|a) +(.+)$/.exec(parts[0] ?? "");
  const other = (parts[1] ?? "").replace(/^des +/, "");
  if (parts.length < 2 || parts.length > 3 || single === null || other === "") return null;
  const one = single[2] as string;
  if (Array.from(one).length > LONGEST || Array.from(other).length > LONGEST) return null;
  return { one, other, feminine: single[1] === "une", withThe: parts[2] ?? "", renamed };
}

const elides = (noun: Noun): boolean => (noun.withThe === "" ? VOWEL.test(noun.one) : /^l[’']/.test(noun.withThe));

function formed(noun: Noun, form: string, french: boolean): string {
  switch (form) {
    case "banners":
      return noun.other;
    case "a banner":
      if (!french) return (VOWEL.test(noun.one) ? "an " : "a ") + noun.one;
      return (noun.feminine ? "une " : "un ") + noun.one;
    case "the banner":
      if (!french) return `the ${noun.one}`;
      return elides(noun) ? `l’${noun.one}` : (noun.feminine ? "la " : "le ") + noun.one;
    default:
      return noun.one;
  }
}

/** Of the choices the one that agrees with the noun; where there is one more than it has genders, that is the house's. */
function agreed(noun: Noun, choices: string[], french: boolean): string {
  const gendered = french && noun.feminine ? 1 : 0;
  const genders = french ? 2 : 1;
  if (choices.length > genders) return (noun.renamed ? choices[1 + gendered] : choices[0]) as string;
  return choices[gendered] as string;
}

/** Fills what a sentence leaves open: [banner], [a banner], [the banner], [banners], [Banner], [planted|staked/banner]. */
export function withNoun(sentence: string, noun: Noun, french: boolean): string {
  return sentence.replace(/\[([^\]]*)\]/g, (_, asked: string) => {
    const [choices, about] = asked.split("/");
    if (about !== undefined) return agreed(noun, (choices as string).split("|"), french);
    const form = asked.toLowerCase();
    const said = formed(noun, form, french);
    return form === asked ? said : said.charAt(0).toUpperCase() + said.slice(1);
  });
}
