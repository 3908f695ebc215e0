import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { SoonField } from '../controls/soon-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';

type TeamSettingsProps = { readonly teams: readonly string[]; readonly desk: SettingsDesk };

/** The teams that every new case starts with. None: one part without a name, as most letters have. */
export function TeamSettings({ teams, desk }: TeamSettingsProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  const remove = (place: number, name: string) =>
    desk.now(
      (now) => ({ teams: now.teams.filter((_team, at) => at !== place) }),
      `Team ${name || place + 1} removed.`,
      (now) => ({ teams: [...now.teams.slice(0, place), name, ...now.teams.slice(place)] }),
    );
  const add = async () => {
    await desk.now((now) => ({ teams: [...now.teams, ''] }));
    leadTo(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1));
  };
  return (
    <fieldset class="stack teams" ref={list}>
      <legend class="small quiet">Teams that answer every new case</legend>
      {teams.length === 0 ? (
        <p class="small quiet">None: a new case has one part. Add teams if several usually answer.</p>
      ) : null}
      <ol class="plain stack">
        {teams.map((name, place) => (
          <li class="team" key={`${place} of ${teams.length}`}>
            <SoonField
              label={`Team ${place + 1}`}
              placeholder={`Team ${place + 1}`}
              value={name}
              onText={(text) =>
                desk.placeSoon(`team ${place}`, (now) => ({
                  teams: now.teams.map((one, at) => (at === place ? text : one)),
                }))
              }
              onLeave={desk.flush}
            />
            <button type="button" class="button plain square" onClick={() => void remove(place, name)}>
              <Icon icon="x" name={`Remove ${name || `team ${place + 1}`}`} />
            </button>
          </li>
        ))}
      </ol>
      <div>
        <button type="button" class="button small" onClick={add}>
          <Icon icon="plus" size={14} /> Team
        </button>
      </div>
    </fieldset>
  );
}
