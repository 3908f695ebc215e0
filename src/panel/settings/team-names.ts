/// The usual teams are a list of names and nothing else, which two windows may change at once. So a change names its team: by
/// what its field has said, the last first. Its place only tells apart two teams of one name.

/** A team in its field. */
export type TeamField = {
  /** The same for as long as the field stands, and no other field's. */
  readonly id: number;
  /** What the field has said, the newest first: one of them is what is stored of it. */
  readonly names: readonly string[];
};

let last = 0;

/** The fields for these teams: each goes on that is a team's still, so that the cursor stays in it. */
export function fieldsOf(teams: readonly string[], before: readonly TeamField[]): readonly TeamField[] {
  const left = new Set(before);
  const take = (field: TeamField | undefined) => (field && left.delete(field) ? field : undefined);
  const said = (name: string) => (field: TeamField | undefined) => field?.names.includes(name) ?? false;
  const inPlace = teams.map((name, place) => (said(name)(before[place]) ? take(before[place]) : undefined));
  return teams.map((name, place) => inPlace[place] ?? take([...left].find(said(name))) ?? newField(name));
}

function newField(name: string): TeamField {
  last += 1;
  return { id: last, names: [name] };
}

/** Where the team of a field is among the teams that there are by now; -1 where it is no longer. */
export function placeOfTeam(teams: readonly string[], { names }: TeamField, place: number): number {
  const there = teams[place];
  if (there !== undefined && names.includes(there)) return place;
  const [newest, ...older] = names;
  // What was typed last may be another team's name; it is this one's only where none of the others is there.
  const known = [...older, newest].find((name) => name !== undefined && teams.includes(name));
  return known === undefined ? -1 : teams.indexOf(known);
}

/** The teams with what the field says now. A team that another window has removed or named anew is added: nothing is lost. */
export function withTeam(teams: readonly string[], field: TeamField, place: number): readonly string[] {
  const [name = ''] = field.names;
  const at = placeOfTeam(teams, field, place);
  return at === -1 ? [...teams, name] : teams.map((one, other) => (other === at ? name : one));
}

type Teams = readonly string[];

/**
 * Takes the team of a field out, and puts it back as it was stored by then. Neither touches another team: what is no longer
 * there is not taken out, and not put back.
 */
export function removalOf(field: TeamField, place: number) {
  let removed: string | undefined;
  return {
    remove: (teams: Teams): Teams => {
      const at = placeOfTeam(teams, field, place);
      removed = teams[at];
      return teams.filter((_team, other) => other !== at);
    },
    putBack: (teams: Teams): Teams =>
      removed === undefined ? teams : [...teams.slice(0, place), removed, ...teams.slice(place)],
  };
}
