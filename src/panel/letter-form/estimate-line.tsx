import { COST_ACTIVITIES, type EstimateLine } from '../../domain/law/cost-limit.ts';
import { Icon } from '../controls/icon.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { ACTIVITY_NAMES, keyIn, timeInWords } from '../words/letter-words.ts';
import { NumberField } from './fields.tsx';

type EstimateLineProps = {
  readonly line: EstimateLine;
  /** Its place, from 1: names its fields. */
  readonly place: number;
  /** While it is typed: stored at the pause. */
  readonly soon: (change: Partial<EstimateLine>) => void;
  readonly now: (change: Partial<EstimateLine>) => void;
  readonly leave: () => void;
  readonly remove: () => void;
};

/** Some of the work: which of the four activities, what, how many and how long each. */
export function EstimateRow({ line, place, soon, now, leave, remove }: EstimateLineProps) {
  const named = (field: string) => `Work ${place}: ${field}`;
  return (
    <li class="estimate-line" id={`estimate-${line.id}`}>
      <div class="estimate-top">
        <select
          class="field"
          aria-label={named('activity')}
          value={line.activity}
          onChange={(event) => {
            const activity = keyIn(ACTIVITY_NAMES, event.currentTarget.value);
            if (activity) now({ activity });
          }}
        >
          {COST_ACTIVITIES.map((activity) => (
            <option key={activity} value={activity}>
              {ACTIVITY_NAMES[activity]}
            </option>
          ))}
        </select>
        <button type="button" class="button plain square" onClick={remove}>
          <Icon icon="x" name={`Remove work ${place}`} />
        </button>
      </div>
      <SoonField
        label={named('what is done')}
        placeholder="What is done: searching mailboxes"
        value={line.what}
        onText={(what) => soon({ what })}
        onLeave={leave}
      />
      <div class="estimate-sum">
        <NumberField
          label={named('how many')}
          value={line.count}
          onNumber={(count) => soon({ count })}
          onLeave={leave}
        />
        <span class="quiet">×</span>
        <NumberField
          label={named('minutes each')}
          value={line.minutes}
          onNumber={(minutes) => soon({ minutes })}
          onLeave={leave}
        />
        <span class="quiet">
          min<span class="spelt-out"> each</span>
        </span>
        <span class="estimate-time">{timeInWords(line.count * line.minutes)}</span>
      </div>
    </li>
  );
}
