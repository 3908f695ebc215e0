/** A quiet mark on a fact of law that was not read in its source, with what to look up. Nothing where it was read. */
export function UnverifiedMark({ toCheck }: { toCheck: string | null }) {
  if (toCheck === null) return null;
  return (
    <span class="unverified" title={`To be checked: ${toCheck}`}>
      not verified<span class="spoken">. To be checked: {toCheck}</span>
    </span>
  );
}
