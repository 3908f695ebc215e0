import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { SoonField } from '../controls/soon-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';
import { fieldsOf, removalOf, type TeamField, withTeam } from './team-names.ts';

type TeamSettingsProps = { readonly teams: readonly string[]; readonly desk: SettingsDesk };

/** The teams that every new case starts with. None: one part without a name, as most letters have. */
export function TeamSettings({ teams, desk }: TeamSettingsProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  const fields = useRef<readonly TeamField[]>([]);
  fields.current = fieldsOf(teams, fields.current);
  // Of the fields as they are by now: several keys may come before this is drawn anew.
  const say = ({ id }: TeamField, text: string) => {
    const saying = (one: TeamField) => (one.id === id ? { ...one, names: [text, ...one.names] } : one);
    fields.current = fields.current.map(saying);
    return fields.current.find((one) => one.id === id);
  };
  const add = async () => {
    const from = document.activeElement;
    await desk.now((now) => ({ teams: [...now.teams, ''] }));
    leadTo(() => [...(list.current?.querySelectorAll('input') ?? [])].at(-1), { from });
  };
  return (
    <fieldset class="stack teams" ref={list}>
      <legend class="small quiet">Teams that answer every new case</legend>
      {teams.length === 0 ? (
        <p class="small quiet">None: a new case has one part. Add teams if several usually answer.</p>
      ) : null}
      <ol class="plain stack">
        {fields.current.map((field, place) => (
          <Team key={field.id} name={teams[place] ?? ''} field={field} place={place} desk={desk} say={say} />
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

type TeamProps = {
  readonly name: string;
  readonly field: TeamField;
  readonly place: number;
  readonly desk: SettingsDesk;
  /** Remembers what the field says, and gives it as it then is. */
  readonly say: (field: TeamField, text: string) => TeamField | undefined;
};

function Team({ name, field, place, desk, say }: TeamProps) {
  const type = (text: string) => {
    const said = say(field, text);
    if (said) desk.placeSoon(`team ${field.id}`, (now) => ({ teams: withTeam(now.teams, said, place) }));
  };
  const remove = () => {
    const removal = removalOf(field, place);
    return desk.now(
      ({ teams }) => ({ teams: removal.remove(teams) }),
      `Team ${name || place + 1} removed.`,
      ({ teams }) => ({ teams: removal.putBack(teams) }),
    );
  };
  return (
    <li class="team">
      <SoonField
        label={`Team ${place + 1}`}
        placeholder={`Team ${place + 1}`}
        value={name}
        onText={type}
        onLeave={desk.flush}
      />
      <button type="button" class="button plain square" onClick={() => void remove()}>
        <Icon icon="x" name={`Remove ${name || `team ${place + 1}`}`} />
      </button>
    </li>
  );
}
