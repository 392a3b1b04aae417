import type { Face } from "../protocol";
import { hintText } from "../faces";
import { quoted, say } from "../words";

function Lines({ lines }: { lines: string[] }) {
  const said = lines.filter((line) => line !== "");
  return said.length === 0 ? null : <ul class="lines">{said.map((line) => <li>{line}</li>)}</ul>;
}

/** Everything a face says, to be read. */
export function FaceText({ face }: { face: Face }) {
  switch (face.face) {
    case "persona": {
      const age = face.age === null ? "" : say("face.age", { age: face.age });
      const below = [age, face.situation, face.place].filter((part) => part !== "").join(", ");
      const habits = [face.frequency, face.basket, face.history].filter((part) => part !== "");
      return (
        <>
          <p class="name">{face.name}</p>
          {below !== "" && <p class="below">{below}</p>}
          {face.tagline !== "" && <p class="tagline">{face.tagline}</p>}
          <Lines lines={[...face.traits, habits.join(" · ")]} />
        </>
      );
    }
    case "family":
      return (
        <>
          <p class="name">{face.name}</p>
          {face.motto !== "" && <p class="below">{face.motto}</p>}
          {face.segment !== "" && <p class="segment">{face.segment}</p>}
          <Lines lines={face.criteria} />
        </>
      );
    case "fief":
      return (
        <>
          <p class="name">{face.name}</p>
          <p class="below">{face.motto}</p>
        </>
      );
    case "segment":
      return <Lines lines={face.criteria} />;
    case "quote":
      return (
        <>
          <p class="quote">{quoted(face.text)}</p>
          {face.invented && <p class="invented">{say("face.invented")}</p>}
        </>
      );
    case "clue":
      return (
        <>
          {face.question !== "" && <p class="below">{face.question}</p>}
          <p class="clue">{face.text}</p>
        </>
      );
    case "somebody":
      return (
        <>
          <ol class="hints">
            {face.hints.map((hint) => <li class={hint.face}>{hintText(hint)}</li>)}
          </ol>
          {face.hints_left > 0 && <p class="invented">{say("face.hints-left", { count: face.hints_left })}</p>}
        </>
      );
  }
}
