import { PROTOCOL } from "./protocol";
import type { HostMessage, NewBanner, Wish } from "./protocol";
import { dueOrders } from "./orders";
import { after, start } from "./state";
import type { Happening, State } from "./state";
import { Line } from "./line";
import type { World } from "./line";
import { Pace } from "./pace";
import type { Kept } from "./keep";

// Ties line, token and state together: what is heard changes the state, what the state still owes is said.

export interface PhoneDoors {
  world: World;
  kept: Kept;
  addresses: string[];
  /** The order ids of this page begin with it; another for every page. */
  prefix: string;
  changed(state: State): void;
}

const TRY_AGAIN: Record<string, number> = { unsaved: 2000, not_yet: 1000 };
/** After these the phone comes back by itself, a while later. */
const COMES_BACK = ["too_fast", "unreadable", "lagging"];
const COME_BACK_AFTER = 5000;

export class Phone {
  state: State = start;
  private line: Line;
  private pace = new Pace();
  private count = 0;
  private seated = false;
  private later: unknown = null;

  constructor(private doors: PhoneDoors) {
    this.line = new Line(doors.world, {
      opening: () => this.let({ type: "opening" }),
      opened: () => this.opened(),
      lost: (retryAt, since) => this.lost(retryAt, since),
      heard: (message) => this.heard(message),
    }, doors.addresses);
  }

  begin(): void {
    this.line.open();
  }
  wake(): void {
    if (this.state.stop === null) this.line.wake();
  }
  /** At least each second: what was left unsaid is said. */
  tick(): void {
    this.let({ type: "tick", now: this.doors.world.now() });
    this.sayDue();
  }
  join(code: string, team: string | null, raise: NewBanner | null): void {
    this.let({ type: "joining" });
    const into = raise !== null ? { raise } : team !== null ? { team } : {};
    const said = this.line.say({ type: "join", code, ...into });
    if (!said) this.line.wake();
  }
  /** To the team whose code that is. */
  recover(code: string): void {
    this.let({ type: "joining" });
    if (!this.line.say({ type: "recover", code })) this.line.wake();
  }
  mean(wish: Wish): void {
    this.count += 1;
    const id = `${this.doors.prefix}-${this.count}`;
    this.let({ type: "meant", order: { ...wish, id } });
    this.sayDue();
  }
  /** A sentence for a while. */
  tell(text: string): void {
    this.let({ type: "notice", text });
  }
  /** Takes the seat of this browser again, or begins as a new phone. */
  again(): void {
    this.doors.kept.reread();
    this.let({ type: "starting-over" });
    this.line.open();
  }
  /** Begins as a new phone. */
  afresh(): void {
    this.doors.kept.forget();
    this.let({ type: "starting-over" });
    this.line.open();
  }

  private let(what: Happening): void {
    const before = this.state;
    this.state = after(before, what);
    if (this.state !== before) this.doors.changed(this.state);
  }

  private opened(): void {
    this.seated = false;
    this.let({ type: "opened" });
    this.greet();
  }
  private greet(): void {
    const token = this.doors.kept.token();
    if (token === null) this.line.say({ type: "hello", protocol: PROTOCOL });
    else this.line.say({ type: "resume", token, version: this.state.hand ? this.state.version : 0 });
  }
  private lost(retryAt: number, since: number): void {
    this.seated = false;
    this.let({ type: "lost", retryAt, since });
  }

  private heard(message: HostMessage): void {
    this.let({ type: "heard", message, now: this.doors.world.now() });
    switch (message.type) {
      case "lobby":
        this.line.know(message.addresses);
        break;
      case "seated":
        this.doors.kept.keep(message.token);
        this.line.say({ type: "kept" });
        this.line.know(message.addresses);
        this.seated = true;
        break;
      case "turned-away":
        this.turnedAway(message.why);
        break;
      case "bye":
        this.bye(message.why);
        break;
      default:
    }
    if (this.state.lookNeeded && this.line.say({ type: "look" })) this.let({ type: "looking" });
    this.sayDue();
  }

  private turnedAway(why: string): void {
    const wait = TRY_AGAIN[why];
    if (why === "unknown_seat") {
      this.doors.kept.forget();
      this.greet();
    } else if (why === "removed") {
      this.doors.kept.forget();
    } else if (wait !== undefined && this.doors.kept.token() !== null) {
      this.doors.world.after(wait, () => {
        if (!this.seated) this.greet();
      });
    }
  }

  private bye(why: string): void {
    this.seated = false;
    this.line.close();
    if (why === "removed") this.doors.kept.forget();
    if (!COMES_BACK.includes(why)) return;
    const { world } = this.doors;
    world.cancel(this.later);
    this.later = world.after(why === "lagging" ? 100 : COME_BACK_AFTER, () => this.comeBack());
  }
  private comeBack(): void {
    this.state = { ...this.state, stop: null };
    this.line.open();
  }

  /** Orders in their order, as fast as the host takes them. */
  private sayDue(): void {
    if (!this.seated) return;
    const now = this.doors.world.now();
    const ids: string[] = [];
    for (const one of dueOrders(this.state.orders, now)) {
      if (!this.pace.takes(now)) break;
      if (!this.line.say(one.order)) break;
      ids.push(one.order.id);
    }
    if (ids.length > 0) this.let({ type: "said", ids, now });
  }
}
