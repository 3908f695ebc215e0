import { useSession } from '../session/session.ts';

const WORDS = { saved: 'Saved', saving: 'Saving', failed: 'Not saved' } as const;

/** The quiet word that says whether everything typed is stored. Only a failure is read out. */
export function SavedMark() {
  const session = useSession();
  const saved = session.saved.value;
  return (
    <span class={`small saved ${saved}`} role={saved === 'failed' ? 'alert' : undefined}>
      {WORDS[saved]}
    </span>
  );
}
