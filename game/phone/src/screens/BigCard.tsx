import type { ComponentChildren } from "preact";
import type { Card } from "../protocol";
import { FaceText } from "./FaceText";
import { Portrait } from "./Portrait";

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
      <div class="text"><FaceText face={face} />{children}</div>
    </div>
  );
}
