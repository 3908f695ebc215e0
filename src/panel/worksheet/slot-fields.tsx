import { useId, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Reasoned } from '../../domain/clauses/reasons-for.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import type { Slot } from '../../domain/worksheet/slots.ts';
import { type WrittenReason, writing, writtenFor } from '../../domain/worksheet/written.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { filledForCase } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';
import { claimWords } from '../words/exemption-words.ts';

type SlotProps = { readonly foiCase: FoiCase; readonly claim: Reasoned; readonly slot: Slot };

/** One question of the worksheet and the clauses of the letter that answer it; a box for a new one where there are none. */
export function SlotFields({ foiCase, claim, slot }: SlotProps) {
  const id = useId();
  const written = writtenFor(foiCase, claim).filter(({ clause }) => clause.role === slot.role);
  // The box stays the same while its words become a clause, and while the last of them are taken out.
  const box = useRef<string>(crypto.randomUUID());
  const [first] = written;
  if (first) box.current = first.clause.id;
  const boxes = written.length > 0 ? written : [{ clause: null, question: null }];
  return (
    <section class={written.length > 0 ? 'slot' : 'slot slot-empty'} aria-labelledby={id}>
      <h3 id={id} class="slot-question">
        {slot.question}
      </h3>
      {slot.help.length === 0 ? null : (
        <ul class="plain small quiet">
          {slot.help.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {boxes.map(({ clause, question }, i) => {
        const of = clause?.id ?? box.current;
        const named = boxes.length > 1 ? `${slot.question} (${i + 1} of ${boxes.length})` : slot.question;
        const one = clause === null ? null : { clause, question };
        return (
          <Box key={of} foiCase={foiCase} claim={claim} slot={slot} id={of} written={one} label={named} />
        );
      })}
    </section>
  );
}

type BoxProps = SlotProps & {
  /** Of the clause, or that it will have. */
  readonly id: string;
  readonly written: WrittenReason | null;
  readonly label: string;
};

function Box({ foiCase, claim, slot, id, written, label }: BoxProps) {
  const session = useSession();
  const body = written?.clause.body ?? [];
  return (
    <>
      <LazyRichEditor
        value={body}
        {...(written === null
          ? {}
          : { still: filledForCase(session, foiCase, written.clause, written.question) })}
        label={label}
        keep={{ session, owner: foiCase.id, form: `link clause:${id}` }}
        onChange={(text) =>
          session.actSoon(`clause:${id}`, (now) => writing(now, { claim, role: slot.role }, id, text))
        }
        onLeave={() => void session.flush()}
      />
      {written === null ? null : <Besides foiCase={foiCase} claim={claim} written={written} />}
    </>
  );
}

/** What else the words are for, and where they stand when that is not the reasons. */
function Besides({
  foiCase,
  claim,
  written,
}: Pick<SlotProps, 'foiCase' | 'claim'> & { written: WrittenReason }) {
  const { clause, question } = written;
  const others = clause.serves.filter(
    (one) => one !== claim.provision && !claim.provision.startsWith(`${one}(`),
  );
  const also = others.map((provision) => claimWords(foiCase.regime, { provision, ncnd: clause.ncnd }));
  if (also.length === 0 && question === null) return null;
  return (
    <p class="small quiet">
      {question === null ? '' : `Stands with the answer to question ${labelOf(foiCase, question)}. `}
      {also.length === 0 ? '' : `Also given for ${also.join(', ')}: what you change here, you change there.`}
    </p>
  );
}
