import type { FoiCase } from '../../domain/case/case.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { type Due, dueOf } from '../../domain/law/next-due.ts';
import type { Regime } from '../../domain/law/provision.ts';
import type { Remark } from '../../domain/law/remark.ts';
import { openDialog, useDialog } from '../controls/dialogs.ts';
import { DueBadge } from '../controls/due-badge.tsx';
import { Icon } from '../controls/icon.tsx';
import { Later, soonNeeded } from '../controls/later.tsx';
import { Menu, type MenuItem } from '../controls/menu.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { type Session, useSession } from '../session/session.ts';
import { TeamDialogs } from '../teams/team-dialogs.tsx';
import { dueWords } from '../words/due.ts';
import { REGIME_NAMES } from '../words/regime-names.ts';
import { RequesterLine } from './requester-line.tsx';

/**
 * Names the case: regime and reference, who asked and when, when it is due, how far it is. Made anew for another case, so
 * that no field or form of it takes one case's words to another.
 */
export function Strip() {
  const session = useSession();
  const foiCase = session.current.value;
  if (!foiCase) return null;
  return (
    <header key={foiCase.id} class="strip">
      {session.detached.value ? <Detached /> : null}
      <div class="strip-top">
        <RegimeChoice foiCase={foiCase} />
        <Reference foiCase={foiCase} />
        <AddTeam foiCase={foiCase} />
        <TeamDialogs foiCase={foiCase} />
        <Later of={worksheets} props={{ foiCase }} />
        <Menu label="More about this case" items={() => caseItems(session)} />
      </div>
      <RequesterLine foiCase={foiCase} />
      <DueLine foiCase={foiCase} />
      <Progress foiCase={foiCase} />
    </header>
  );
}

const worksheets = soonNeeded(() =>
  import('../worksheet/worksheet-dialogs.tsx').then((m) => m.WorksheetDialogs),
);

type OfCase = { foiCase: FoiCase };

function RegimeChoice({ foiCase }: OfCase) {
  const session = useSession();
  return (
    <select
      class="field bare strip-regime"
      aria-label="Law the request is answered under"
      value={foiCase.regime}
      onChange={(event) => {
        const regime = event.currentTarget.value;
        if (isRegime(regime)) void session.act({ kind: 'set-regime', regime }, changedTo(regime, foiCase));
      }}
    >
      {Object.entries(REGIME_NAMES).map(([regime, name]) => (
        <option key={regime} value={regime}>
          {name}
        </option>
      ))}
    </select>
  );
}

function changedTo(regime: Regime, foiCase: FoiCase): string {
  const claims = Object.values(foiCase.answers).some(({ exemptions }) => exemptions.length > 0);
  if (!claims) return `Now under ${REGIME_NAMES[regime]}.`;
  return `Now under ${REGIME_NAMES[regime]}. Choose anew what was claimed under ${REGIME_NAMES[foiCase.regime]}.`;
}

function isRegime(name: string): name is Regime {
  return name in REGIME_NAMES;
}

function Reference({ foiCase }: OfCase) {
  const session = useSession();
  const write = (reference: string) =>
    session.actSoon('reference', () => ({ kind: 'set-reference', reference: reference.trim() }));
  return (
    <div class="strip-reference" id="reference">
      <SoonField
        value={foiCase.reference}
        label="Reference"
        placeholder="Reference"
        class="field bare strong"
        onText={write}
        onLeave={() => void session.flush()}
      />
      {foiCase.referenceFrom === 'proposed' ? (
        <span class="badge" title="The mail quotes no reference. This one is proposed from your pattern.">
          proposed
        </span>
      ) : null}
    </div>
  );
}

function Detached() {
  const session = useSession();
  const tab = session.tab.value;
  const pasted = session.current.value?.source.webmail === 'pasted';
  return (
    <div class="note small detached">
      <p class="grow">
        {pasted ? 'This request was pasted; it is in no mail.' : 'This case is not the mail that is open.'}
      </p>
      {tab?.state === 'mail' ? (
        <button type="button" class="link" onClick={session.showOpenMail}>
          Show the open mail
        </button>
      ) : null}
    </div>
  );
}

function Progress({ foiCase }: OfCase) {
  const { answered, total } = progressOf(foiCase);
  return (
    <div class="strip-progress">
      <progress class="grow" max={Math.max(total, 1)} value={answered} aria-label="Answers given" />
      <span class="small">{total === 0 ? 'No question yet' : `${answered} of ${total} answered`}</span>
      <SavedMark />
    </div>
  );
}

function caseItems(session: Session): readonly MenuItem[] {
  return [
    { label: 'Add a team', icon: 'users', act: () => openDialog('team') },
    { label: 'Ask a team for its answers…', icon: 'mail', act: () => openDialog('ask-team') },
    { label: 'Paste a team’s reply…', icon: 'clipboard-paste', act: () => openDialog('team-reply') },
    { label: 'Ask a third party…', icon: 'mail', act: () => openDialog('third-party') },
    'rule',
    { label: 'Copy the letter', icon: 'copy', act: session.copy },
    {
      label: 'Record of reasons…',
      icon: 'file-text',
      act: () => session.go(session.view.peek(), { kind: 'record' }),
    },
    { label: 'Read the mail again', icon: 'rotate-cw', act: session.readAgain },
    { label: 'Read an attached file…', icon: 'file-text', act: () => openDialog('file') },
    { label: 'Paste another request', icon: 'clipboard-paste', act: () => openDialog('paste') },
    'rule',
    { label: 'Undo', icon: 'undo-2', keys: 'Ctrl+Z', disabled: !session.canUndo.peek(), act: session.undo },
    { label: 'Search everything', icon: 'search', keys: 'Ctrl+K', act: () => openDialog('search') },
    { label: 'Keys', icon: 'keyboard', keys: '?', act: () => openDialog('keys') },
    'rule',
    {
      label: 'Delete this case',
      icon: 'trash',
      act: () => {
        const id = session.current.peek()?.id;
        if (id !== undefined) void session.removeCase(id);
      },
    },
  ];
}

const form = soonNeeded(() => import('./add-team-form.tsx').then((module) => module.AddTeamForm));

/** The dialog that adds a team. */
function AddTeam({ foiCase }: { foiCase: FoiCase }) {
  const { ref, open, onClose } = useDialog('team');
  return (
    <dialog ref={ref} aria-labelledby="add-team-title" onClose={onClose}>
      {open ? <Later of={form} props={{ foiCase }} /> : null}
    </dialog>
  );
}

const WORDS = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' } as const;

/** The quiet word that says whether everything typed is stored. Only a failure is read out. */
function SavedMark() {
  const session = useSession();
  const saved = session.saved.value;
  return (
    <span class={`small saved ${saved}`} role={saved === 'failed' ? 'alert' : undefined}>
      {WORDS[saved]}
    </span>
  );
}

const popover = soonNeeded(() => import('../clock/due-popover.tsx').then((m) => m.DuePopover));

/** Without a day of receipt there is none to count from. */
const NO_RECEIPT: Remark = {
  problem: 'Set the date of receipt to see when this is due.',
  todo: 'The days are counted from it.',
};

/** When the reply is due, and the count that led there; what moves the date is there also where there is none. */
function DueLine({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const due = dueOf(foiCase, session.today(), session.holidays.value) ?? NO_RECEIPT;
  return (
    <div class="strip-due">
      {isCounted(due) ? (
        <span class="strip-due-words">
          <DueDate due={due} today={session.today()} />
        </span>
      ) : (
        <span class={due === NO_RECEIPT ? 'grow quiet' : 'grow'}>{due.problem}</span>
      )}
      <Later of={popover} props={{ foiCase, due }} until={<PopoverToCome />} />
    </div>
  );
}

/** Keeps the place of the popover's button, so that nothing moves when it comes. */
function PopoverToCome() {
  return (
    <button type="button" class="button plain small square" disabled>
      <Icon icon="info" name="How the date was counted" />
    </button>
  );
}

function DueDate({ due, today }: { due: Due; today: string }) {
  return (
    <>
      <span class="strong">{dueWords(due, today)}</span>
      <DueBadge due={due} />
    </>
  );
}
