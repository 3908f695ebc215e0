import type { Clause } from '../../domain/clauses/clause.ts';
import { clauseToCheck } from '../../domain/clauses/clause-to-check.ts';
import { starterClauses } from '../../domain/clauses/starter-clauses.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { ROLE_NAMES } from '../words/clause-roles.ts';
import { shortCitation } from '../words/exemption-words.ts';
import { shorten } from '../words/question-names.ts';
import { AttachClause } from './attach-clause.tsx';
import type { ClauseDesk } from './clause-desk.ts';
import { ClauseEditor } from './clause-editor.tsx';

type ClauseItemProps = {
  readonly clause: Clause;
  readonly desk: ClauseDesk;
};

/** One clause of the list: folded to what it is and how it begins, or open to be written in place. */
export function ClauseItem({ clause, desk }: ClauseItemProps) {
  const isOpen = desk.open.value === clause.id;
  return (
    <li class={isOpen ? 'clause open' : 'clause'} id={`library-${clause.id}`}>
      <div class="clause-head">
        <button
          type="button"
          class="clause-fold"
          aria-expanded={isOpen}
          onClick={() => desk.show(isOpen ? null : clause.id)}
        >
          <Icon icon={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
          <span class="grow">
            <span class="clause-title">{clause.title || 'Untitled clause'}</span>
            {isOpen ? null : <Summary clause={clause} />}
          </span>
        </button>
        <div class="clause-acts">
          <AttachClause clause={clause} />
          <Menu label={`More for ${clause.title || 'this clause'}`} items={() => menuFor(clause, desk)} />
        </div>
      </div>
      {isOpen ? (
        <ClauseEditor
          clause={clause}
          change={(part) => desk.change(clause, part)}
          leave={() => void desk.flush()}
          isNew={desk.isNew(clause.id)}
        />
      ) : null}
    </li>
  );
}

function Summary({ clause }: { clause: Clause }) {
  return (
    <>
      <span class="clause-kind quiet small">
        {kindOf(clause)} <UnverifiedMark toCheck={clauseToCheck(clause)} />
      </span>
      <span class="clause-start small">{shorten(plainText(clause.body), 140)}</span>
    </>
  );
}

function kindOf(clause: Clause): string {
  const { regime, provision, role, ncnd, tags, origin } = clause;
  const law = provision === null ? regime : `${regime} ${shortCitation(regime, provision)}`;
  const edited = origin === 'own' && isStarter(clause.id) ? ['edited'] : [];
  const denial = ncnd ? ['neither confirm nor deny'] : [];
  return [law, ROLE_NAMES[role], ...denial, ...tags, ...edited].join(' · ');
}

function menuFor(clause: Clause, desk: ClauseDesk): readonly MenuItem[] {
  const original = starterClauses.find(({ id }) => id === clause.id);
  const putBack: MenuItem[] =
    original && clause.origin === 'own'
      ? [{ label: 'Put back the original', icon: 'undo-2', act: () => desk.putBack(clause, original) }]
      : [];
  return [
    { label: 'Duplicate', icon: 'copy', act: () => desk.duplicate(clause) },
    ...putBack,
    { label: 'Delete', icon: 'trash', act: () => desk.remove(clause) },
  ];
}

function isStarter(id: string): boolean {
  return starterClauses.some((starter) => starter.id === id);
}
