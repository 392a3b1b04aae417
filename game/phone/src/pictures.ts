// Portraits and shields by id. Where one is missing the page draws something calm instead, so nothing here can fail.

interface Pictures {
  personas: Record<string, string>;
  families: Record<string, string>;
}
type Kind = keyof Pictures;

const AT_MOST_EVERY = 2000;
const known: Pictures = { personas: {}, families: {} };
let asked = -AT_MOST_EVERY;
let waiting = false;
const missing = new Set<string>();
let told: () => void = () => {};

export function whenPicturesCome(act: () => void): void {
  told = act;
}

async function fetchThem(): Promise<void> {
  waiting = false;
  asked = Date.now();
  try {
    const answer = await fetch("/pictures.json");
    if (!answer.ok) return;
    const all = (await answer.json()) as Partial<Pictures>;
    Object.assign(known.personas, all.personas);
    Object.assign(known.families, all.families);
    told();
  } catch {
    // Initials and blank shields stay.
  }
}

/** The address of a picture; null: not there, or not yet, and it is then asked for. */
export function picture(kind: Kind, id: string): string | null {
  const path = known[kind][id];
  if (path !== undefined) return path;
  // An id is asked for once; another unknown one asks again, for all.
  const name = `${kind}/${id}`;
  if (!waiting && !missing.has(name)) {
    waiting = true;
    setTimeout(() => void fetchThem(), Math.max(0, asked + AT_MOST_EVERY - Date.now()));
  }
  missing.add(name);
  return null;
}
