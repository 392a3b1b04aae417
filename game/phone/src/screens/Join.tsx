import { useState } from "preact/hooks";
import { Banner } from "../drawings/Banner";
import { Logo } from "../drawings/signs";
import type { Lobby, NewBanner } from "../protocol";
import type { State } from "../state";
import { say } from "../words";
import type { Key } from "../words";
import { Raise } from "./Raise";
import { HaveCode, Recover } from "./Recover";

/** « La Nef » → « Nef »: what fits under a banner. */
const short = (name: string): string => name.replace(/^(Les? |La |L’|The )/, "");

function Teams({ lobby, chosen, choose }: {
  lobby: Lobby; chosen: string | null; choose: (id: string) => void;
}) {
  return (
    <fieldset class="teams">
      <legend>{say("join.team")}</legend>
      <div class="banners">
        {lobby.teams.map((team) => (
          <label class={team.id === chosen ? "team on" : "team"}>
            <input type="radio" name="team" value={team.id} checked={team.id === chosen}
              aria-label={team.name} onChange={() => choose(team.id)} />
            <Banner banner={team.banner} height={78} />
            <span>{short(team.name)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Code({ code, type }: { code: string; type: (code: string) => void }) {
  return (
    <div class="code">
      <label for="code">{say("join.code")}</label>
      <input id="code" type="text" inputMode="numeric" pattern="[0-9]*" maxLength={6} autocomplete="off"
        placeholder="······" aria-describedby="code-help" value={code}
        onInput={(event) => {
          const field = event.currentTarget;
          field.value = field.value.replace(/\D/g, "").slice(0, 6);
          type(field.value);
        }} />
      <p id="code-help" class="soft">{say("join.code-help")}</p>
    </div>
  );
}

/** Why the last try gave no seat, and what to do. */
function Trouble({ state, asked }: { state: State; asked: Key | null }) {
  const away = state.away;
  if (asked !== null) return <p class="trouble" role="alert">{say(asked)}</p>;
  if (away === null) return null;
  const key = `away.${away.why}`;
  const todo = ["wrong_code", "closed", "no_team", "unsaved", "not_yet", "no_seat"].includes(away.why);
  return (
    <p class="trouble" role="alert">
      {away.sentence}{todo && away.why !== "wrong_code" ? ` ${say(key as Key)}` : ""}
    </p>
  );
}

/** Code, banner, and in. With the secret of the QR code nothing is typed. */
export function Join({ state, secret, join, recover }: {
  state: State; secret: string | null;
  join: (code: string, team: string | null, raise: NewBanner | null) => void;
  recover: (code: string) => void;
}) {
  const [code, type] = useState("");
  const [team, choose] = useState<string | null>(null);
  const [raised, raise] = useState<NewBanner | null>(null);
  const [asked, ask] = useState<Key | null>(null);
  // What was said of one code is not said of the other.
  const [lost, lose] = useState(false);
  const ofTeams = ["wrong_team_code", "codes_wait"].includes(state.away?.why ?? "");
  const lobby = state.lobby as Lobby;
  const open = lobby.open;
  const known = secret !== null && state.away?.why !== "wrong_code";
  const there = lobby.teams.some((one) => one.id === team);
  // A banner that was free may be another team's by now, and the list may have been closed.
  const free = lobby.raising === true && raised !== null && !lobby.teams.some((one) => one.banner === raised.banner);
  const go = (event: Event) => {
    event.preventDefault();
    if (!known && code.length !== 6) return ask("join.need-code");
    if (!there && !free && (lobby.teams.length > 0 || lobby.raising === true)) return ask("join.need-team");
    ask(null);
    join(known ? (secret as string) : code, there ? team : null, !there && free ? raised : null);
  };
  if (lost)
    return (
      <main class="joining"><div class="join">
        <Brand title={lobby.title} />
        <Recover state={state} recover={recover} close={() => lose(false)} />
      </div></main>
    );
  return (
    <main class="joining"><form class="join" onSubmit={go} noValidate>
      <Brand title={lobby.title} />
      {!open && <p class="trouble" role="status">{say("join.closed")}</p>}
      {open && (known ? <p class="soft code-known">{say("join.code-known")}</p> : <Code code={code} type={type} />)}
      {open && lobby.teams.length > 0 && <Teams lobby={lobby} chosen={team} choose={choose} />}
      {open && lobby.raising === true && (
        <Raise lobby={lobby} chosen={there ? null : free ? raised : null}
          choose={(banner) => { choose(null); raise(banner); }} />
      )}
      {open && lobby.teams.length === 0 && lobby.raising !== true && <p class="soft">{say("join.no-teams")}</p>}
      {!ofTeams && <Trouble state={state} asked={asked} />}
      {!open && <HaveCode open={() => lose(true)} />}
      {open && (
        <div class="foot">
          <button class="main" type="submit" disabled={state.joining}>
            {say(state.joining ? "join.going" : "join.go")}
          </button>
          <HaveCode open={() => lose(true)} />
        </div>
      )}
    </form></main>
  );
}

export function Brand({ title }: { title: string }) {
  return (
    <div class="brand">
      <Logo size={62} />
      <div><h1>Blason</h1><p>{title}</p></div>
    </div>
  );
}
