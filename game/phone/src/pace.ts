// The host takes 20 messages at once and two a second for long: this stays well below.

export class Pace {
  private left = 12;
  private at: number | null = null;

  /** True when a message may be said now; it is then counted. */
  takes(now: number): boolean {
    if (this.at !== null) this.left = Math.min(12, this.left + ((now - this.at) / 1000) * 1.4);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
