import { useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { WHOLE_OUTCOMES, type WholeOutcome } from '../../domain/case/whole-outcomes.ts';
import type { Provision } from '../../domain/law/provision.ts';
import { hasParts } from '../../domain/letter/questions.ts';
import { Icon } from '../controls/icon.tsx';
import { Picker } from '../controls/picker.tsx';
import { Popover } from '../controls/popover.tsx';
import { type Session, useSession } from '../session/session.ts';
import { findProvisions, shortCitation } from '../words/exemption-words.ts';
import { leadToEstimate } from './estimator.tsx';

type AllQuestionsProps = { readonly foiCase: FoiCase };

/** What becomes of the whole request in one step; words that were written for an answer are kept. */
export function AllQuestions({ foiCase }: AllQuestionsProps) {
  if (foiCase.questions.length === 0) return null;
  return (
    <Popover
      name="What becomes of all questions"
      button={
        <>
          All questions <Icon icon="chevron-down" size={14} />
        </>
      }
    >
      {(close) => <Outcomes foiCase={foiCase} close={close} />}
    </Popover>
  );
}

function Outcomes({ foiCase, close }: AllQuestionsProps & { readonly close: () => void }) {
  const session = useSession();
  const [deniable, setDeniable] = useState(false);
  const choose = (outcome: WholeOutcome) => {
    close();
    void decideAll(session, foiCase, outcome);
  };
  if (deniable)
    return (
      <Deniable
        foiCase={foiCase}
        pick={(law) => choose(denied(shortCitation(foiCase.regime, law.provision), law))}
      />
    );
  return (
    <div class="stack outcomes">
      {WHOLE_OUTCOMES[foiCase.regime].map((outcome) => (
        <button key={outcome.label} type="button" class="menu-item" onClick={() => choose(outcome)}>
          <span class="grow">{outcome.label}</span>
          <span class="quiet small">{outcome.law}</span>
        </button>
      ))}
      <button type="button" class="menu-item" onClick={() => setDeniable(true)}>
        <span class="grow">Neither confirm nor deny…</span>
      </button>
    </div>
  );
}

/** Under which provision it is neither confirmed nor denied. */
function Deniable({ foiCase, pick }: { foiCase: FoiCase; pick: (law: Provision) => void }) {
  return (
    <Picker
      label="Neither confirm nor deny under: number or words"
      placeholder="Number or words"
      find={(words) => findProvisions(foiCase.regime, 'ncnd', words)}
      keyOf={(law) => law.provision}
      show={(law) => (
        <span class="grow">
          <span class="strong">{shortCitation(foiCase.regime, law.provision)}</span> {law.name}
          {law.limb === null ? null : <span class="quiet small provision-more">{law.limb}</span>}
        </span>
      )}
      pick={pick}
      nothing={(words) => `Nothing that allows it matches “${words}”. Try its number, or another word.`}
    />
  );
}

function denied(law: string, { provision }: Provision): WholeOutcome {
  const said = `neither confirmed nor denied under ${law}.`;
  return { label: '', law, said, status: 'ncnd', provisions: [provision] };
}

async function decideAll(session: Session, foiCase: FoiCase, outcome: WholeOutcome): Promise<void> {
  const { status, provisions, said } = outcome;
  const asked = foiCase.questions.filter(({ id }) => !hasParts(foiCase.questions, id)).length;
  const whose = asked === 1 ? 'The question' : `All ${asked} questions`;
  await session.act({ kind: 'decide-all', status, provisions }, `${whose}: ${said}`);
  if (foiCase.regime === 'FOIA' && provisions.some((provision) => provision.startsWith('12(')))
    leadToEstimate();
}
