// Dragging a card onto a spot, on top of tapping. The ghost that follows the finger is no part of the page's tree.

const FAR_ENOUGH = 8;

export interface DragEars {
  over(spot: number | null): void;
  dropped(card: number, spot: number): void;
}

function spotAt(x: number, y: number): number | null {
  const under = document.elementFromPoint(x, y)?.closest("[data-spot]");
  return under === null || under === undefined ? null : Number(under.getAttribute("data-spot"));
}

function ghostOf(element: Element, x: number, y: number): HTMLElement {
  const picture = element.querySelector(".portrait, .shield, svg") ?? element;
  const ghost = picture.cloneNode(true) as HTMLElement;
  ghost.classList.add("ghost");
  ghost.style.left = `${x}px`;
  ghost.style.top = `${y}px`;
  document.body.appendChild(ghost);
  return ghost;
}

/** Follows a pointer that went down on a card. A press that does not move stays a tap. */
export function drag(down: PointerEvent, card: number, ears: DragEars): void {
  if (down.button !== 0) return;
  const from = down.currentTarget as Element;
  let ghost: HTMLElement | null = null;
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
    if (ghost === null && far < FAR_ENOUGH) return;
    ghost = ghost ?? ghostOf(from, event.clientX, event.clientY);
    ghost.style.left = `${event.clientX}px`;
    ghost.style.top = `${event.clientY}px`;
    ears.over(spotAt(event.clientX, event.clientY));
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", end);
    window.removeEventListener("pointercancel", end);
    ears.over(null);
    if (ghost === null) return;
    ghost.remove();
    swallowClick();
    if (event.pointerType === "touch") mindNextTap();
    const spot = event.type === "pointerup" ? spotAt(event.clientX, event.clientY) : null;
    if (spot !== null) ears.dropped(card, spot);
  };
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
}

/** The click that ends a drag on the card it began on chooses nothing; the next press counts again. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  const stop = () => {
    window.removeEventListener("click", swallow, true);
    window.removeEventListener("pointerdown", stop, true);
  };
  window.addEventListener("click", swallow, true);
  window.addEventListener("pointerdown", stop, true);
  setTimeout(stop, 50);
}

const MINDED_FOR = 600;
const CLICK_WITHIN = 80;

/**
 * A browser may take a tap that follows a slide at once for the end of its swing, and makes no click of it: pointer down
 * and up are all that is heard (Chromium, within 0.4 s). Then the tap clicks here.
 */
function mindNextTap(): void {
  let from: PointerEvent | null = null;
  let clicked = false;
  const down = (event: PointerEvent) => {
    from = event;
    clicked = false;
  };
  const click = () => (clicked = true);
  const up = (event: PointerEvent) => {
    if (from === null || event.pointerId !== from.pointerId) return;
    const far = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    const button = (event.target as Element | null)?.closest<HTMLElement>("button");
    if (!button || far >= FAR_ENOUGH || button !== (from.target as Element | null)?.closest("button")) return;
    setTimeout(() => {
      if (!clicked) button.click();
    }, CLICK_WITHIN);
  };
  window.addEventListener("pointerdown", down, true);
  window.addEventListener("pointerup", up, true);
  window.addEventListener("click", click, true);
  setTimeout(() => {
    window.removeEventListener("pointerdown", down, true);
    window.removeEventListener("pointerup", up, true);
    window.removeEventListener("click", click, true);
  }, MINDED_FOR);
}
