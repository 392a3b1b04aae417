// The token of the seat: the one thing that is stored. A browser that stores nothing keeps it while the page lives.

const KEY = "blason.seat";

export interface Kept {
  token(): string | null;
  keep(token: string): void;
  forget(): void;
  /** What the store holds by now: another page of this browser may have come back to the seat. */
  reread(): string | null;
}

export function keptIn(store: () => Storage): Kept {
  const read = (): string | null => {
    try {
      return store().getItem(KEY);
    } catch {
      return null;
    }
  };
  let held = read();
  const write = (act: (storage: Storage) => void) => {
    try {
      act(store());
    } catch {
      // The seat then lasts as long as the page.
    }
  };
  return {
    token: () => held,
    keep(token) {
      held = token;
      write((storage) => storage.setItem(KEY, token));
    },
    forget() {
      // Another page of this browser may hold a newer token: that one stays.
      const mine = held;
      held = null;
      if (read() === mine) write((storage) => storage.removeItem(KEY));
    },
    reread() {
      held = read();
      return held;
    },
  };
}
