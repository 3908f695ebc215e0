/** What the officer is told of a date: what is wrong or awaited, and what to do or to know ('' where there is nothing). */
export type Remark = {
  readonly problem: string;
  readonly todo: string;
};

/** Both as one text. */
export function remarkWords({ problem, todo }: Remark): string {
  return todo === '' ? problem : `${problem} ${todo}`;
}

/** A date that can't be counted, with the words for the officer. */
export class Uncountable extends RangeError {
  override readonly name: string = 'Uncountable';
  constructor(readonly remark: Remark) {
    super(remarkWords(remark));
  }
}
