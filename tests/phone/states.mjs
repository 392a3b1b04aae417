// States of the page that an evening reaches rarely, told by a host that is only played: every screen once.

const persona = (id, name, age, place, traits) => ({
  face: "persona", id, name, short: name.split(" ")[0], tagline: "Une question de plus.", place, situation: "",
  age, frequency: "", basket: "", history: "", traits,
});
const people = ["Léon Ferrand", "Anh-Thu Pham", "Victor Lenoir", "Nour Haddad", "Basile Nkomo", "Rose Aubin", "Samira Lopez",
  "Maud Keller", "Ida Berg", "Tom Vasseur", "Zoé Martin", "Élie Roche"];
const spotsOf = (faces) => faces.map((spot, i) => ({ letter: String.fromCharCode(65 + i), spot }));
const asPersonas = people.map((name, i) =>
  persona(`p${i}`, name, 30 + i, "Pau", ["Appelle avant de se déplacer", "Lit la notice jusqu’au bout"]));
const families = ["Les Éclaireurs", "Les Endurants", "Les Passeurs", "Les Veilleurs", "Les Glaneurs", "Les Flâneurs"]
  .map((name, i) => ({ face: "family", id: `f${i}`, name, motto: "Devant.", segment: "Experts", criteria: ["25 sorties"] }));
const quotes = ["Je ne cherche pas la performance. Je cherche à ne pas y retourner.", "La même chose qu’hier, mais avant dimanche.",
  "Dites-moi d’abord ce qui ne va pas."];
const card = (number, face, more = {}) =>
  ({ card: { number, card: face }, lies: -1, banner: false, right: null, why: "", points: 0, ...more });
const headOf = (kind) => ({ kind, number: 1, wave: 1, waves: 1, worth: 1 });
const hand = (more) => ({
  team: "t2", language: "fr", name: "La Nef", banner: 1, turn: "sort",
  head: { kind: "families", number: 1, wave: 1, waves: 1, worth: 1 }, spots: spotsOf(families), struck: [], try: 1, tries: 1,
  banners_left: 0, told: null, paused: false, ended: false, points: null, cards: [], ...more,
});
const view = (more, saved = true, closes_in = 168000) =>
  ({ type: "view", version: 1, closes_in, saved, hand: hand(more) });
const lobby = (more) => ({ type: "lobby", protocol: 1, title: "Palmes & Rando", language: "fr", open: true, addresses: [],
  teams: ["La Tour", "La Nef", "Le Soleil", "Le Trèfle", "La Rose", "Le Poisson", "Le Cor", "La Merlette", "L’Ancre", "L’Abeille",
    "Le Croissant", "Le Livre"].map((name, banner) => ({ id: `t${banner + 1}`, name, banner })), ...more });
const placed = [0, 0, 1, 2, 2, 4, 5, 5].map((lies, i) => card(i + 1, asPersonas[i], { lies }));
const open = asPersonas.slice(8).map((face, i) => card(i + 9, face));

export const lobbies = {
  "70-twelve-banners": lobby({}),
  "71-closed": lobby({ open: false }),
  "72-no-teams": lobby({ teams: [] }),
  "74-open-list": lobby({ raising: true, teams: lobby({}).teams.slice(0, 3) }),
  "75-open-list-empty": lobby({ raising: true, teams: [] }),
  "73-other-protocol": lobby({ protocol: 9 }),
};
export const hands = {
  "80-eight-of-twelve": view({ cards: [...placed, ...open] }),
  "81-verbatims": view({ head: headOf("verbatims"), spots: spotsOf(asPersonas), cards: quotes.map((text, i) =>
    card(i + 1, { face: "quote", text, invented: true }, i === 0 ? { lies: 3 } : {})), banners_left: 2 }),
  "82-segments": view({ head: headOf("segments"), cards: [1, 2].map((i) => card(i, { face: "segment", criteria: ["25 sorties par an", "panier de 60 €"] })) }),
  "83-fiefs": view({ head: headOf("fiefs"), spots: spotsOf(["Hautes-Terres", "Rivages"].map((name) =>
    ({ face: "fief", id: name, name, motto: "Toujours." }))), cards: families.map((face, i) => card(i + 1, face)) }),
  "84-who-is-it": view({ turn: "choose", spots: spotsOf(asPersonas.slice(0, 8)), head: { kind: "encounter", number: 2, wave: 1,
    waves: 1, worth: 1 }, cards: [card(2, { face: "somebody", hints_left: 2, hints: [{ face: "quote", text: quotes[0],
    invented: true }, { face: "clue", kind: "need", question: "De quoi a-t-il besoin ?", text: "Qu’on l’attende." }] }, { lies: 4 })] }),
  "85-lone-relay": view({ turn: "answer", struck: [0, 2], cards: [card(3, asPersonas[3])] }),
  "86-waiting-for-a-turn": view({ turn: "wait", cards: [card(3, asPersonas[3])] }, true, null),
  "76-name-waits": view({ turn: "wait", step: "welcome", spots: [], names: true, asked: "Les Renards" }, true, null),
  "77-name-declined": view({ turn: "wait", step: "welcome", spots: [], names: true, declined: "Les Renards" }, true, null),
  "87-paused": view({ paused: true, cards: open }),
  "88-not-saved": view({ cards: [...placed, ...open] }, false),
  "89-eleven-of-twelve": view({ turn: "done", points: 196, cards: placed.map((one, i) => ({ ...one, right: i !== 3, banner: i === 0, belongs: [i !== 3 ? one.lies : 4],
    points: i === 0 ? 6 : i === 3 ? 0 : 4, why: "Conseil humain, par téléphone." })) }, true, null),
  "92-gallery": view({ turn: "wait", step: "gallery", spots: [], gallery: asPersonas.slice(0, 4).map((persona) => ({ persona,
    story: "Depuis la rentrée, tout passe par le téléphone.", sheet: [{ key: "values", title: "", lines: ["la mesure"] },
      { key: "", title: "Son trajet", lines: ["à pied", "en tram"] }] })) }, true, null),
  "93-map": view({ turn: "wait", step: "map", points: 196, rank: 3, teams: 6, spots: [] }, true, null),
  "94-dealt": view({ phones: ["c", "d"], cards: open.map((one) => ({ ...one, held: [0, 1, -1, -1, -1, 0, 1] })) }),
  "97-nobody-answered": view({ turn: "done", head: headOf("encounter"), spots: spotsOf(asPersonas.slice(0, 4)),
    cards: [card(2, asPersonas[1], { belongs: [1], why: "Elle appelle avant de venir." })] }, true, null),
  "98-standings": view({ turn: "wait", step: "standings", points: 196, rank: 3, teams: 6, spots: [] }, true, null),
  "90-over": view({ turn: "wait", ended: true, points: 196, rank: 1, teams: 6, spots: [], head: { kind: "families", number: 0, wave: 1, waves: 1,
    worth: 1 } }, true, null),
};
export const byes = {
  "95-removed": { type: "bye", why: "removed", sentence: "Cette équipe ne joue plus." },
  "96-too-fast": { type: "bye", why: "too_fast", sentence: "Trop de messages à la fois." },
};

/** In the page, before its script: a socket whose host is the test. */
export function playHost(said) {
  const asked = [];
  window.hostAsked = asked;
  window.WebSocket = class {
    constructor() {
      window.hostSays = (message) => this.onmessage({ data: JSON.stringify(message) });
      setTimeout(() => {
        this.onopen();
        for (const message of said) window.hostSays(message);
      }, 10);
    }
    send(text) { asked.push(JSON.parse(text)); }
    close() {}
  };
}

const sketch = (fill, shield) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 ${shield ? 120 : 100}">` +
  (shield ? `<path d="M4,4H96V58C96,88 74,107 50,117C26,107 4,88 4,58Z" fill="${fill}" stroke="#D8A840" stroke-width="4"/></svg>`
    : `<path fill="#EBD9B4" d="M0,0H100V100H0Z"/><circle cx="50" cy="42" r="22" fill="#BB8156"/>` +
      `<path d="M15,100C15,70 85,70 85,100Z" fill="${fill}"/></svg>`);
/** The pictures of that host. */
export async function hangPictures(page) {
  const listed = (faces) => Object.fromEntries(faces.map((face) => [face.id, `/pictures/${face.id}`]));
  await page.route("**/pictures.json", (route) => route.fulfill({ json: { personas: listed(asPersonas), families: listed(families) } }));
  await page.route("**/pictures/*", (route) => {
    const [kind, number] = [route.request().url().split("/").pop()[0], Number(route.request().url().match(/\d+$/)[0])];
    const colour = ["#1A4E97", "#B52F24", "#108B69", "#F5CC4E", "#D8721A", "#B45C9F"][number % 6];
    return route.fulfill({ contentType: "image/svg+xml", body: sketch(colour, kind === "f") });
  });
}
