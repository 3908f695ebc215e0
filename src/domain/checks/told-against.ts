import type { ClauseRole } from '../clauses/clause.ts';
import { citationInText } from '../law/citation.ts';
import type { Regime } from '../law/provision.ts';
import type { Citation } from '../letter/citations.ts';
import {
  type Checked,
  type Finding,
  findingsOf,
  firstCiting,
  placeOf,
  type Rule,
  type Severity,
} from './finding.ts';
import { clausesServing, saidPlaceOf } from './said.ts';
import { sentencesOf } from './sentences-of.ts';

/// Reasons that tell against what they are given for: a survey "finished in March" under the exception for unfinished material, a
/// "slight" effect where the law asks for a substantial one. The officer's own words say it, so that each is a row of a table:
/// which provisions, which words, and what is right. A row guesses; it is written for the kind of fault and not for one letter.

export type Telltale = {
  /** Tells it apart from the other rows of its rule: "finished". Stays the same from version to version. */
  readonly matter: string;
  /** The provisions that it is about, by law; "36(2)" stands for all its limbs. */
  readonly of: Partial<Record<Regime, readonly string[]>>;
  /** Reasons to withhold, unless it says that it is about those to neither confirm nor deny. */
  readonly ncnd?: boolean;
  /** Looks at paragraphs of these roles only; at all that give reasons when left out. */
  readonly roles?: readonly ClauseRole[];
  /** Words of one sentence: any of these. */
  readonly says: readonly RegExp[];
  /** A sentence with these words says something else. */
  readonly unless?: RegExp;
  /** Nothing is found where these stand anywhere in the reasons for the provision. */
  readonly unlessSaid?: RegExp;
  /** What is wrong, after "The reasons for section 43(2) ": "speak of a budget and not of a commercial interest". */
  readonly problem: string;
  readonly todo: string;
  /** The law or decision that says so, by law. */
  readonly source: Partial<Record<Regime, string>>;
};

/** Finds, for each claim, every row that the paragraphs given for it tell against, at the first of them. */
export function toldAgainst(rule: string, severity: Severity, rows: readonly Telltale[]): Rule {
  const finding = findingsOf(rule, severity);
  return (checked) =>
    checked.citations
      .filter(({ claimed }) => claimed)
      .flatMap((citation) =>
        rows.filter((row) => isOfRow(row, citation)).flatMap((row) => told(checked, citation, row, finding)),
      );
}

/** Whether a row is about what is cited. */
export function isOfRow(
  { of, ncnd = false }: Pick<Telltale, 'of' | 'ncnd'>,
  { regime, provision, kind }: Citation,
): boolean {
  if (ncnd !== (kind === 'ncnd')) return false;
  return of[regime]?.some((one) => provision === one || provision.startsWith(`${one}(`)) ?? false;
}

function told(
  checked: Checked,
  citation: Citation,
  row: Telltale,
  finding: ReturnType<typeof findingsOf>,
): readonly Finding[] {
  const given = clausesServing(checked, citation);
  if (row.unlessSaid !== undefined && given.some(({ words }) => row.unlessSaid?.test(words))) return [];
  const looked = given.filter(({ clause }) => row.roles?.includes(clause.role) ?? true);
  const at = looked.find(({ words }) => sentencesOf(words).some((sentence) => saysSo(row, sentence)));
  if (at === undefined) return [];
  const item = firstCiting(checked, citation);
  const place = { ...(item === undefined ? {} : placeOf(item)), ...saidPlaceOf(at) };
  const { matter, problem, todo, source } = row;
  return [
    finding(
      { ...place, matter: `${citation.cited} ${matter}` },
      {
        problem: `The reasons for ${citationInText(citation)} ${problem}.`,
        todo,
        source: source[citation.regime] ?? '',
      },
    ),
  ];
}

function saysSo({ says, unless }: Telltale, sentence: string): boolean {
  return says.some((pattern) => pattern.test(sentence)) && !(unless?.test(sentence) ?? false);
}
