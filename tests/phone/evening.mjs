// The headless program, led through its control pipe, for tests that open its page.
import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const deadline = (promise, what) => Promise.race([promise, new Promise((_, fail) =>
  setTimeout(() => fail(new Error(`too long: ${what}`)), 10000).unref())]);

/** What the room calls this machine. No browser takes it for loopback: what only safe pages may do is missing. */
export const HOST = "salle.blason.test";

async function freePort() {
  const server = createServer();
  await new Promise((go) => server.listen(0, "127.0.0.1", go));
  const { port } = server.address();
  await new Promise((go) => server.close(go));
  return port;
}

/** `round`: of the one round there is; or all `steps` between welcome and podium. `between`: phones come through it. */
export class Evening {
  constructor(program, { language = "fr", deck = "premiers-pas", round = {}, steps, teams = 2, between, more = [] } = {}) {
    this.program = program;
    this.between = between;
    this.folder = mkdtempSync(join(tmpdir(), "blason-phone-"));
    this.record = join(this.folder, "evening.session");
    this.language = language;
    const value = JSON.parse(readFileSync(`decks/${deck}.json`, "utf8"));
    value.scripts = [{ id: "phones", name: "Phones", steps: [
      { step: "welcome", minutes: 1 },
      ...(steps ?? [{ step: "round", kind: "families", mode: "sealed", minutes: 5, seconds: 300, ...round }]),
      { step: "podium", minutes: 1 }] }];
    this.file = join(this.folder, "deck.json");
    writeFileSync(this.file, JSON.stringify(value));
    this.call = [this.file, "--script", "phones", "--teams", String(teams), "--seed", "7", "--record", this.record, ...more];
    this.port = 0;
  }

  async start() {
    if (this.port === 0) this.port = await freePort();
    if (this.between) this.between.to = this.port;
    const front = `http://${HOST}:${this.between?.port ?? this.port}`;
    this.url = `${front}/`;
    this.pipe = join(this.folder, `control-${Math.random().toString(36).slice(2)}`);
    this.process = spawn(this.program, ["--headless", ...this.call, "--language", this.language,
      "--port", String(this.port), "--control", this.pipe, "--public-url", front]);
    const left = this.process; // of an evening that failed nothing stays behind
    process.once("exit", () => left.kill("SIGKILL"));
    this.heard = [];
    this.waiting = [];
    // What is refused is said on the other stream: either way an order is answered by one line.
    for (const input of [this.process.stdout, this.process.stderr])
      createInterface({ input }).on("line", (line) => {
        const next = this.waiting.shift();
        if (next) next(line);
        else this.heard.push(line);
      });
    for (this.code = null; this.code === null;) {
      const line = await this.line("the greeting");
      const code = /\b(\d{6})$/.exec(line);
      if (code) this.code = code[1];
    }
    return this;
  }
  line(what) {
    const ready = this.heard.shift();
    if (ready !== undefined) return Promise.resolve(ready);
    return deadline(new Promise((tell) => this.waiting.push(tell)), what);
  }
  /** Orders; what the program says to it. */
  async order(word) {
    appendFileSync(this.pipe, `${word}\n`);
    const line = await this.line(word);
    await new Promise((go) => setTimeout(go, 120)); // a phone hears of it
    return line;
  }
  async kill() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = new Promise((tell) => this.process.once("exit", tell));
    this.process.kill("SIGKILL");
    await gone;
  }
  /** The same record again on the same port. */
  async again() {
    this.call = [this.record];
    return this.start();
  }
  /** What is recorded, once the program has gone. */
  recorded(as) {
    return execFileSync(process.env.BLASON_SESSION, ["export", this.record, "--as", as], { encoding: "utf8" });
  }
  events() {
    return this.recorded("events").trim().split("\n").map((line) => JSON.parse(line));
  }
  async end() {
    await this.kill();
    this.between?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
