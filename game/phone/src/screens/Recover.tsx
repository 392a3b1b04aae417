import { useState } from "preact/hooks";
import type { State } from "../state";
import { say } from "../words";

const DIGITS = 4;

/** The way to the team's code, for a phone that had a seat: also where no new phone may join. */
export function HaveCode({ open }: { open: () => void }) {
  return <button type="button" class="quiet" onClick={open}>{say("recover.have")}</button>;
}

/** The team's four digits, from the facilitator's desk, and back to its seat. */
export function Recover({ state, recover, close }: {
  state: State; recover: (code: string) => void; close: () => void;
}) {
  const [code, type] = useState("");
  const [missing, miss] = useState(false);
  const go = (event: Event) => {
    event.preventDefault();
    miss(code.length !== DIGITS);
    if (code.length === DIGITS) recover(code);
  };
  return (
    <>
      <div class="code">
        <label for="team-code">{say("recover.code")}</label>
        <input id="team-code" type="text" inputMode="numeric" pattern="[0-9]*" maxLength={DIGITS} autocomplete="off"
          placeholder="····" aria-describedby="team-code-help" value={code}
          onInput={(event) => {
            const field = event.currentTarget;
            field.value = field.value.replace(/\D/g, "").slice(0, DIGITS);
            type(field.value);
          }}
          onKeyDown={(event) => event.key === "Enter" && go(event)} />
        <p id="team-code-help" class="soft">{say("recover.help")}</p>
      </div>
      {missing ? <p class="trouble" role="alert">{say("recover.need")}</p>
        : state.away !== null && <p class="trouble" role="alert">{state.away.sentence}</p>}
      <div class="foot">
        <button class="main" type="button" disabled={state.joining} onClick={go}>
          {say(state.joining ? "recover.going" : "recover.go")}
        </button>
        <button type="button" class="quiet" onClick={close}>{say("recover.back")}</button>
      </div>
    </>
  );
}
