import { type CostLaw, costRules, type EstimateLine } from '../../domain/law/cost-limit.ts';
import { Icon } from '../controls/icon.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { ACTIVITY_NAMES, activityName, keyIn, timeInWords } from '../words/letter-words.ts';
import { NumberField } from './fields.tsx';

type EstimateLineProps = {
  readonly line: EstimateLine;
  /** Says which work counts. */
  readonly law: CostLaw;
  /** Its place, from 1: names its fields. */
  readonly place: number;
  /** While it is typed: stored at the pause. */
  readonly soon: (change: Partial<EstimateLine>) => void;
  readonly now: (change: Partial<EstimateLine>) => void;
  readonly leave: () => void;
  readonly remove: () => void;
};

/** Some of the work: which of the activities that count, what, how many and how long each. */
export function EstimateRow({ line, law, place, soon, now, leave, remove }: EstimateLineProps) {
  const { counted } = costRules(law);
  // What was chosen under another law stays to be seen, and is not counted.
  const choices = counted.includes(line.activity) ? counted : [line.activity, ...counted];
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
          {choices.map((activity) => (
            <option key={activity} value={activity}>
              {activityName(activity, law)}
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
