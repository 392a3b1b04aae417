import { Banner } from "../drawings/Banner";
import { BANNERS } from "../drawings/banners";
import type { Lobby, NewBanner } from "../protocol";
import { say } from "../words";
import type { Key } from "../words";

/** Longer than any name that is kept: the host counts what a reader takes for characters. */
const LONGEST_TYPED = 60;

export function NameField({ id, name, help, type }: { id: string; name: string; help: string; type: (name: string) => void }) {
  return (
    <div class="naming">
      <label for={id}>{say("naming.label")}</label>
      <input id={id} type="text" maxLength={LONGEST_TYPED} autocomplete="off" autocapitalize="words" enterkeyhint="send"
        aria-describedby={`${id}-help`} value={name} onInput={(event) => type(event.currentTarget.value)} />
      <p id={`${id}-help`} class="soft">{help}</p>
    </div>
  );
}

/** The banners nobody has raised, and a name for the team under the one that is chosen. */
export function Raise({ lobby, chosen, choose }: {
  lobby: Lobby; chosen: NewBanner | null; choose: (raise: NewBanner) => void;
}) {
  const free = BANNERS.map((_, banner) => banner).filter((banner) => !lobby.teams.some((team) => team.banner === banner));
  return (
    <>
      <fieldset class="teams">
        <legend>{say(lobby.teams.length > 0 ? "join.raise" : "join.team")}</legend>
        <div class="banners">
          {free.map((banner) => (
            <label class={banner === chosen?.banner ? "team on" : "team"}>
              <input type="radio" name="team" value={`new-${banner}`} checked={banner === chosen?.banner}
                onChange={() => choose({ banner, name: chosen?.name ?? "" })} />
              <Banner banner={banner} height={78} />
              <span>{say(`banner.${banner}` as Key)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen !== null && (
        <NameField id="team-name" name={chosen.name} help={say("join.name-help")}
          type={(name) => choose({ ...chosen, name })} />
      )}
    </>
  );
}
