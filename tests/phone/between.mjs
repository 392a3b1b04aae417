// A line between phones and host that can be spoiled as a Wi-Fi spoils it: without a word to either end.
import net from "node:net";

export class Between {
  /** "whole"; "deaf": what the host says is swallowed; "silent": both ways; "cut": broken, and none is made. */
  how = "whole";
  to = 0;
  pairs = new Set();

  async listen() {
    this.server = net.createServer((phone) => this.join(phone));
    await new Promise((go) => this.server.listen(0, "127.0.0.1", go));
    this.port = this.server.address().port;
    return this;
  }
  join(phone) {
    if (this.how === "cut") return phone.destroy();
    const host = net.connect(this.to, "127.0.0.1");
    const pair = { phone, host, how: this.how };
    this.pairs.add(pair);
    phone.on("data", (bytes) => pair.how !== "silent" && host.write(bytes));
    host.on("data", (bytes) => pair.how === "whole" && phone.write(bytes));
    const part = () => {
      // A spoiled line does not even tell its end.
      if (pair.how !== "whole") return;
      this.pairs.delete(pair);
      phone.destroy();
      host.destroy();
    };
    for (const end of [phone, host]) end.on("close", part).on("error", part);
    return pair;
  }
  /** The lines there are now stay whole, whatever comes. */
  spare() {
    for (const pair of this.pairs) pair.spared = true;
  }
  /** The lines there are, and those to come. Once spoiled, a line stays so. */
  spoil(how) {
    this.how = how;
    for (const pair of this.pairs) {
      if (pair.spared) continue;
      pair.how = how;
      if (how !== "cut") continue;
      this.pairs.delete(pair);
      pair.phone.destroy();
      pair.host.destroy();
    }
  }
  /** For lines to come. */
  mend() {
    this.how = "whole";
  }
  close() {
    for (const pair of this.pairs) pair.phone.destroy(), pair.host.destroy();
    this.server.close();
  }
}
