// The messages of game/wire/README.md, as types. The host's may gain keys in time: those are ignored.

export const PROTOCOL = 1;

export type Turn = "wait" | "sort" | "locked" | "answer" | "murmur" | "choose" | "done";

export interface PersonaFace {
  face: "persona";
  id: string;
  name: string;
  short: string;
  tagline: string;
  place: string;
  situation: string;
  age: number | null;
  frequency: string;
  basket: string;
  history: string;
  traits: string[];
}
export interface FamilyFace {
  face: "family";
  id: string;
  name: string;
  motto: string;
  segment: string;
  criteria: string[];
}
export interface FiefFace {
  face: "fief";
  id: string;
  name: string;
  motto: string;
}
export interface SegmentFace {
  face: "segment";
  criteria: string[];
}
export interface QuoteFace {
  face: "quote";
  text: string;
  invented: boolean;
}
export interface ClueFace {
  face: "clue";
  kind: string;
  question: string;
  text: string;
}
export interface SomebodyFace {
  face: "somebody";
  hints: (QuoteFace | ClueFace)[];
  hints_left: number;
}
export type Face =
  | PersonaFace
  | FamilyFace
  | FiefFace
  | SegmentFace
  | QuoteFace
  | ClueFace
  | SomebodyFace;

export interface Spot {
  letter: string;
  spot: Face;
}
export interface Card {
  card: { number: number; card: Face };
  lies: number;
  banner: boolean;
  right: boolean | null;
  why: string;
  points: number;
  /** Once told: the right spots. */
  belongs?: number[];
  /** In a dealt round: which of the team's phones holds each detail; −1: there is none. */
  held?: number[];
  /** Of a dealt card, as this phone shows it; not from the host. */
  share?: { mine: number; all: number };
}
/** A heading of a persona's sheet: the author's own title, or the key of one of ours. */
export interface SheetPart {
  key: string;
  title: string;
  lines: string[];
}
export interface GalleryPersona {
  persona: PersonaFace;
  story: string;
  sheet: SheetPart[];
}
export interface Hand {
  team: string;
  language: string;
  name: string;
  banner: number;
  /** The name that waits for the facilitator, the last that was declined; empty: none. */
  asked?: string;
  declined?: string;
  /** Whether the team may ask for a name. */
  names?: boolean;
  turn: Turn;
  head: { kind: string; number: number; wave: number; waves: number; worth: number };
  spots: Spot[];
  struck: number[];
  try: number;
  tries: number;
  banners_left: number;
  told: number | null;
  paused: boolean;
  ended: boolean;
  points: number | null;
  cards: Card[];
  step?: string;
  rank?: number | null;
  teams?: number;
  gallery?: GalleryPersona[];
  /** What the deck calls a banner, as its author wrote it: « une mise, des mises ». Empty: the house's word. */
  called?: string;
  /** Devices among which a dealt round's details lie. */
  phones?: string[];
}

/** A banner nobody has yet, and a name for the team; empty: the banner's own. */
export interface NewBanner {
  banner: number;
  name: string;
}
export interface LobbyTeam {
  id: string;
  name: string;
  banner: number;
}
export interface Lobby {
  type: "lobby";
  protocol: number;
  title: string;
  language: string;
  teams: LobbyTeam[];
  open: boolean;
  /** Whether a phone may raise a banner nobody has. */
  raising?: boolean;
  addresses: string[];
}
export interface Seated {
  type: "seated";
  team: string;
  device: string;
  token: string;
  addresses: string[];
}
export interface View {
  type: "view";
  version: number;
  closes_in: number | null;
  saved: boolean;
  hand: Hand;
}
export interface Change {
  type: "change";
  from: number;
  version: number;
  closes_in: number | null;
  saved: boolean;
  hand: Partial<Hand>;
  cards?: ({ at: number } & Partial<Card>)[];
}
export type HostMessage =
  | Lobby
  | Seated
  | View
  | Change
  | { type: "turned-away"; why: string; sentence: string }
  | { type: "done"; id: string }
  | { type: "refused"; id: string; why: string; sentence: string }
  | { type: "unsaved"; id: string; sentence: string }
  | { type: "unread"; why: string; where: string; sentence: string }
  | { type: "moved"; team: string }
  | { type: "bye"; why: string; sentence: string }
  | { type: "pong" };

/** What a team wants done; the id is given when it is first meant. */
export type Wish =
  | { type: "place"; card: number; spot: number }
  | { type: "lift" | "plant" | "unplant"; card: number }
  | { type: "name"; name: string }
  | { type: "seal" | "reopen" | "pass" };
export type Order = Wish & { id: string };

export type PhoneMessage =
  | { type: "hello"; protocol: number }
  | { type: "join"; code: string; team?: string; raise?: NewBanner }
  | { type: "recover"; code: string }
  | { type: "resume"; token: string; version: number }
  | { type: "kept" | "look" | "ping" }
  | Order;
