import { BlankShield } from "../drawings/signs";
import { initials } from "../faces";
import { picture } from "../pictures";
import type { Face } from "../protocol";

/** The small picture of a face: a portrait in a disc, a shield, or what stands for it. Decoration. */
export function Portrait({ face, size, letter, square }: {
  face: Face; size: number; letter: string; square?: boolean;
}) {
  if (face.face === "family") {
    const shield = picture("families", face.id);
    if (shield === null) return <BlankShield letter={letter} size={size} />;
    return <img class="shield" src={shield} alt="" height={size} draggable={false} />;
  }
  if (face.face === "fief") return <BlankShield letter={letter} size={size} />;
  const shape = square ? "portrait square" : "portrait";
  const sized = { width: `${size}px`, height: square ? "100%" : `${size}px`, fontSize: `${size * 0.36}px` };
  if (face.face === "persona") {
    const source = picture("personas", face.id);
    if (source !== null) return <img class={shape} style={sized} src={source} alt="" draggable={false} />;
    return <span class={shape} style={sized} aria-hidden="true">{initials(face.name)}</span>;
  }
  return <span class={`${shape} words`} style={sized} aria-hidden="true">{letter}</span>;
}
