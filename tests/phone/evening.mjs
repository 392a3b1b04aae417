// The headless program, led through its control pipe, for tests that open its page.
import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const deadline = (promise, what) => Promise.race([promise, new Promise((_, fail) =>
  setTimeout(() => fail(new Error(`too long: ${what}`)), 10000).unref())]);

export class Evening {
  constructor(program, { language = "fr", deck = "premiers-pas", round = {}, teams = 2 } = {}) {
    this.program = program;
    this.folder = mkdtempSync(join(tmpdir(), "blason-phone-"));
    this.record = join(this.folder, "evening.session");
    this.language = language;
    const value = JSON.parse(readFileSync(`decks/${deck}.json`, "utf8"));
    value.scripts = [{ id: "phones", name: "Phones", steps: [
      { step: "welcome", minutes: 1 },
      { step: "round", kind: "families", mode: "sealed", minutes: 5, seconds: 300, ...round },
      { step: "podium", minutes: 1 }] }];
    this.file = join(this.folder, "deck.json");
    writeFileSync(this.file, JSON.stringify(value));
    this.call = [this.file, "--script", "phones", "--teams", String(teams), "--seed", "7", "--record", this.record];
    this.port = 0;
  }

  async start() {
    this.pipe = join(this.folder, `control-${Math.random().toString(36).slice(2)}`);
    this.process = spawn(this.program, ["--headless", ...this.call, "--language", this.language,
      "--port", String(this.port), "--control", this.pipe]);
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
      const address = /http:\/\/[\d.]+:(\d+)\//.exec(line);
      if (address) this.port = Number(address[1]);
      const code = /\b(\d{6})$/.exec(line);
      if (code) this.code = code[1];
    }
    this.url = `http://127.0.0.1:${this.port}/`;
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
    const gone = new Promise((tell) => this.process.once("exit", tell));
    this.process.kill("SIGKILL");
    await gone;
  }
  /** The same record again on the same port. */
  async again() {
    this.call = [this.record];
    return this.start();
  }
  async end() {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
