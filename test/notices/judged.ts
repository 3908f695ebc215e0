import { renderText } from '../../src/render/text.ts';
import { noticeFiles, readNotice } from './notice.ts';
import { caseOf, findingsIn, letterOf, placeOf } from './notice-case.ts';

/// What the product says of each notice of a folder: its letter, and what the checks find.

type Judged = {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly place: string;
    /** What is wrong and what to do. */
    readonly words: string;
    readonly source: string;
  }[];
  /** The letter as plain text. */
  readonly letter: string;
};

/** Every notice of a folder, by the name of its file. A file that is wrong is thrown with its name and the field. */
export function judgedIn(folder: string): Readonly<Record<string, Judged>> {
  return Object.fromEntries(noticeFiles(folder).map((file) => [file, judged(folder, file)]));
}

function judged(folder: string, file: string): Judged {
  const notice = readNotice(folder, file);
  try {
    const foiCase = caseOf(notice);
    const findings = findingsIn(foiCase, notice).map((finding) => {
      const { rule, severity, problem, todo, source } = finding;
      const words = todo === '' ? problem : `${problem} ${todo}`;
      return { rule, severity, place: placeOf(foiCase, finding), words, source };
    });
    return { findings, letter: renderText(letterOf(foiCase, notice).blocks) };
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
