import { useState } from "preact/hooks";
import type { Hand, Wish } from "../protocol";
import { quoted, say } from "../words";
import { NameField } from "./Raise";

/** What became of the name the team asked for, and the way to ask for one. */
export function Naming({ hand, mean }: { hand: Hand; mean: (wish: Wish) => void }) {
  const [name, type] = useState("");
  const [open, show] = useState(false);
  const asked = hand.asked ?? "";
  const declined = hand.declined ?? "";
  if (asked !== "")
    return <p class="soft" role="status">{say("naming.waits", { asked: quoted(asked), name: quoted(hand.name) })}</p>;
  if (hand.names !== true) return null;
  const send = (event: Event) => {
    event.preventDefault();
    if (name.trim() === "") return;
    mean({ type: "name", name });
    show(false);
  };
  return (
    <>
      {declined !== "" && <p class="trouble" role="status">{say("naming.declined", { asked: quoted(declined) })}</p>}
      {open ? (
        <form class="rename" onSubmit={send} noValidate>
          <NameField id="new-name" name={name} help={say("naming.help")} type={type} />
          <button type="submit" class="main">{say("naming.send")}</button>
        </form>
      ) : (
        <button type="button" class="quiet" onClick={() => show(true)}>{say("naming.open")}</button>
      )}
    </>
  );
}
