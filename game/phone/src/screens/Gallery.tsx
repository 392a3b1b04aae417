import type { GalleryPersona, SheetPart } from "../protocol";
import { heading, say } from "../words";
import { FaceText } from "./FaceText";
import { Portrait } from "./Portrait";

function Part({ part }: { part: SheetPart }) {
  return (
    <>
      <h4>{part.title !== "" ? part.title : heading(part.key)}</h4>
      <ul class="lines">{part.lines.map((line) => <li>{line}</li>)}</ul>
    </>
  );
}

/** The personas while the room gets to know them: faces first, the rest of a sheet at a tap. */
export function Gallery({ personas }: { personas: GalleryPersona[] }) {
  return (
    <main class="personas">
      <h2 class="display">{say("gallery.title")}</h2>
      <p>{say("gallery.how")}</p>
      {personas.map(({ persona, story, sheet }) => (
        <article key={persona.id} class="big-card persona">
          <div class="side"><Portrait face={persona} size={92} letter="" square /></div>
          <div class="text">
            <FaceText face={persona} />
            {(story !== "" || sheet.length > 0) && (
              <details>
                <summary>{say("gallery.more", { name: persona.short !== "" ? persona.short : persona.name })}</summary>
                {story !== "" && <p class="story">{story}</p>}
                {sheet.map((part) => <Part key={part.key + part.title} part={part} />)}
              </details>
            )}
          </div>
        </article>
      ))}
    </main>
  );
}
