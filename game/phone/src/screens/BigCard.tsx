import type { ComponentChildren } from "preact";
import type { Card } from "../protocol";
import { FaceText } from "./FaceText";
import { say } from "../words";
import { Portrait } from "./Portrait";

/** Of a dealt card: how much of it is here, and where the rest is. */
function Share({ card }: { card: Card }) {
  const { share } = card;
  if (share === undefined || share.mine >= share.all) return null;
  const key = share.mine === 0 ? "share.none" : "share.part";
  return <p class="share">{say(key, { count: share.mine, all: share.all })}</p>;
}

/** A card large enough to be read, on parchment. */
export function BigCard({ card, children, grip }: {
  card: Card; children?: ComponentChildren; grip?: (event: PointerEvent) => void;
}) {
  const face = card.card.card;
  return (
    <div class={`big-card ${face.face}`}>
      {face.face === "persona" && (
        <div class={grip ? "side grip" : "side"} onPointerDown={grip}>
          <Portrait face={face} size={92} letter="" square />
        </div>
      )}
      <div class="text"><FaceText face={face} /><Share card={card} />{children}</div>
    </div>
  );
}
