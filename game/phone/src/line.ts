import type { HostMessage, PhoneMessage } from "./protocol";

// One line to the host that mends itself. A lost Wi-Fi closes no socket: only what is heard proves that it lives.

export interface Socket {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
}
/** What the line needs of the world; tests bring their own. */
export interface World {
  open(url: string): Socket;
  now(): number;
  after(ms: number, act: () => void): unknown;
  cancel(timer: unknown): void;
  random(): number;
}
export interface LineEars {
  opening(): void;
  opened(): void;
  /** `since`: when the line was last known to live; the next is opened at `retryAt`. */
  lost(retryAt: number, since: number): void;
  heard(message: HostMessage): void;
}

export const PING_EVERY = 2500;
export const DEAD_AFTER = 6000;
export const AFTER_WAKING = 1500;
const OPEN_WITHIN = 4000;
/** An address that has not answered this phone before is given less, and is tried right after the one that has. */
const OPEN_ELSEWHERE_WITHIN = 2000;
const ELSEWHERE_AFTER = 100;
const BACKOFF = [100, 250, 500, 1000, 2000, 5000];

export class Line {
  private socket: Socket | null = null;
  private timers: unknown[] = [];
  private tries = 0;
  /** Which address is tried: the first is that which answered last, and is tried every other time. */
  private at = 0;
  private elsewhere = 0;
  private heardAt = 0;
  private live = false;

  /** `addresses` are origins, such as http://192.168.1.4:8080; never empty. */
  constructor(private world: World, private ears: LineEars, private addresses: string[]) {}

  /** All addresses of the host; that in use stays in use. */
  know(addresses: string[]): void {
    const present = this.addresses[this.at] as string;
    this.addresses = [present, ...addresses.filter((one) => one !== present)];
    this.at = 0;
  }

  open(): void {
    this.drop();
    this.ears.opening();
    const origin = this.addresses[this.at] as string;
    let socket: Socket;
    try {
      socket = this.world.open(origin.replace(/^http/, "ws") + "/socket");
    } catch {
      this.fail();
      return;
    }
    this.socket = socket;
    const mine = () => this.socket === socket;
    socket.onopen = () => mine() && this.opened();
    socket.onmessage = (event) => mine() && this.hear(event.data);
    socket.onclose = () => mine() && this.fail();
    this.timers.push(this.world.after(this.at === 0 ? OPEN_WITHIN : OPEN_ELSEWHERE_WITHIN, () => this.fail()));
  }

  /** False where nothing can be said now. */
  say(message: PhoneMessage): boolean {
    if (!this.live || this.socket === null) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  /** The page came back to sight: is anybody there? Without an answer soon, another line is opened. */
  wake(): void {
    if (!this.live) {
      this.tries = 0;
      this.at = 0;
      this.open();
      return;
    }
    const asked = this.world.now();
    this.say({ type: "ping" });
    this.timers.push(this.world.after(AFTER_WAKING, () => {
      if (this.heardAt < asked) this.fail();
    }));
  }

  /** For good: until open() is called again. */
  close(): void {
    this.drop();
  }

  private opened(): void {
    this.clear();
    this.live = true;
    this.know(this.addresses);
    this.heardAt = this.world.now();
    this.beat();
    this.watch();
    this.ears.opened();
  }

  private beat(): void {
    this.timers.push(this.world.after(PING_EVERY, () => {
      this.say({ type: "ping" });
      this.beat();
    }));
  }

  /** To the moment, not at the next beat: that may be 2.5 seconds later. */
  private watch(): void {
    const dies = this.heardAt + DEAD_AFTER;
    this.timers.push(this.world.after(dies - this.world.now(), () => {
      if (this.world.now() >= this.heardAt + DEAD_AFTER) this.fail(this.heardAt);
      else this.watch();
    }));
  }

  private hear(data: unknown): void {
    this.heardAt = this.world.now();
    this.tries = 0;
    let message: HostMessage;
    try {
      message = JSON.parse(String(data)) as HostMessage;
    } catch {
      return;
    }
    if (message.type !== "pong") this.ears.heard(message);
  }

  private fail(since = this.world.now()): void {
    const opened = this.live;
    this.drop();
    const others = this.addresses.length - 1;
    const detour = !opened && this.at === 0 && others > 0;
    if (detour) this.elsewhere = (this.elsewhere % others) + 1;
    this.at = detour ? this.elsewhere : 0;
    const step = detour ? ELSEWHERE_AFTER : (BACKOFF[Math.min(this.tries, BACKOFF.length - 1)] as number);
    if (!detour) this.tries += 1;
    const wait = step * (0.8 + 0.4 * this.world.random());
    this.ears.lost(this.world.now() + wait, since);
    this.timers.push(this.world.after(wait, () => this.open()));
  }

  private drop(): void {
    this.clear();
    this.live = false;
    const socket = this.socket;
    this.socket = null;
    if (socket === null) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private clear(): void {
    for (const timer of this.timers) this.world.cancel(timer);
    this.timers = [];
  }
}
