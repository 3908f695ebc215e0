import { useRef } from 'preact/hooks';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import { afterPress } from '../controls/after-press.ts';
import { Icon } from '../controls/icon.tsx';
import type { AtCursor } from '../editor/editor-contract.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { ClausePicker } from '../request/clause-picker.tsx';
import { attachable, filledForCase } from '../session/clause-text.ts';
import { keepAsClause } from '../session/keep-clause.ts';
import { useSession } from '../session/session.ts';
import { derivedText, putBackText, writeByHand } from './arranging.ts';
import { blockElementId, focusBlock } from './block-focus.ts';
import { type BlockTool, BlockTools } from './block-tools.tsx';
import { ChangedSince } from './changed-since.tsx';
import { SentText } from './sent-text.tsx';

type LetterPartProps = {
  readonly block: LetterBlock;
  readonly name: string;
  /** Its place in the letter, from 0, and the last place there is. */
  readonly at: number;
  readonly last: number;
  readonly editing: boolean;
  readonly edit: (open: boolean) => void;
  readonly move: (by: -1 | 1) => unknown;
  readonly leaveOut: () => unknown;
};

/** One part of the letter, in place and order as it is sent, with what can be done to it by hand. */
export function LetterPart(props: LetterPartProps) {
  const { block, name, editing, edit } = props;
  const close = (byHand: boolean) => {
    edit(false);
    if (byHand) focusBlock(block.id);
  };
  return (
    <section class={editing ? 'part editing' : 'part'} id={blockElementId(block.id)} data-role={block.role}>
      {editing ? (
        <HandEditor block={block} name={name} close={close} />
      ) : (
        <>
          <BlockTools name={name} tools={toolsOf(props)} onKey={(event) => moveByKey(event, props)} />
          <Shown block={block} name={name} />
        </>
      )}
    </section>
  );
}

function toolsOf({ at, last, edit, move, leaveOut }: LetterPartProps): readonly BlockTool[] {
  return [
    { name: 'Edit by hand', icon: 'pencil', act: () => edit(true), possible: true },
    { name: 'Move up', icon: 'arrow-up', keys: 'Alt+Shift+↑', act: () => move(-1), possible: at > 0 },
    { name: 'Move down', icon: 'arrow-down', keys: 'Alt+Shift+↓', act: () => move(1), possible: at < last },
    { name: 'Leave out', icon: 'x', act: leaveOut, possible: true },
  ];
}

const WAYS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** As questions are moved in the request. */
function moveByKey(event: KeyboardEvent, { move }: LetterPartProps) {
  const by = event.altKey && event.shiftKey ? WAYS[event.key] : undefined;
  if (by === undefined) return;
  event.preventDefault();
  move(by);
}

function Shown({ block, name }: { block: LetterBlock; name: string }) {
  if (block.edited?.stale) return <ChangedSince block={block} name={name} derived={block.edited.derived} />;
  return (
    <>
      <SentText text={block.text} />
      {block.edited ? <EditedNote block={block} name={name} /> : null}
    </>
  );
}

function EditedNote({ block, name }: { block: LetterBlock; name: string }) {
  const session = useSession();
  const putBack = async () => {
    await putBackText(session, block.id);
    focusBlock(block.id);
  };
  return (
    <p class="hand-note">
      <Icon icon="pencil" size={14} />
      <span>Edited by hand</span>
      <button type="button" class="link" onClick={() => void putBack()}>
        Put back<span class="spoken"> {name}</span>
      </button>
    </p>
  );
}

type HandEditorProps = {
  readonly block: LetterBlock;
  readonly name: string;
  /** The focus left it, or Done was pressed (`byHand`: the focus is then to stay with the part). */
  readonly close: (byHand: boolean) => void;
};

/** A part of the letter being written by hand, in its place. Every change is stored at the next pause. */
function HandEditor({ block, name, close }: HandEditorProps) {
  const session = useSession();
  const of = session.current.peek()?.id ?? '';
  const started = useRef(derivedText(block));
  const frame = useRef<HTMLDivElement>(null);
  const pickClause = useRef((_at: AtCursor) => {});
  const foiCase = session.current.value;
  const add = (clause: Clause, at: AtCursor | null) => {
    if (!foiCase) return;
    const words = filledForCase(session, foiCase, attachable(clause), null);
    if (at) at.insert(words);
    else writeByHand(session, block.id, [...block.text, ...words], started.current);
  };
  const onFocusOut = () =>
    afterPress(() => {
      // Another window may have the focus: what is being written then stays open.
      const goneOn = document.activeElement !== document.body && document.hasFocus();
      if (goneOn && frame.current && !frame.current.contains(document.activeElement)) close(false);
    });
  return (
    <div ref={frame} class="hand-editor" onFocusOut={onFocusOut}>
      <LazyRichEditor
        value={block.text}
        label={`${name}, by hand`}
        keep={{ session, owner: of, form: `link block:${block.id}` }}
        autofocus
        onChange={(text) => writeByHand(session, block.id, text, started.current)}
        onLeave={() => void session.flush()}
        onSlash={(at) => pickClause.current(at)}
        onKeep={(words) => void keepAsClause(session, words, { role: 'text' })}
      />
      <div class="row">
        {foiCase ? (
          <ClausePicker foiCase={foiCase} name="Put in a clause" show={pickClause} pick={add} />
        ) : null}
        <span class="small quiet grow">Your words replace this part until you put it back.</span>
        <button type="button" class="button small" onClick={() => close(true)}>
          Done
        </button>
      </div>
    </div>
  );
}
