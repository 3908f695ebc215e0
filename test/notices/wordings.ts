import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type Notice, noticeOf } from './notice.ts';

/// Kinds of fault in the words of many officers, each beside sound neighbours. test/corpus/wordings/README.md says how.

const kindShape = v.strictObject({
  fault: v.string(),
  rules: v.array(v.string()),
  wordings: v.array(
    v.looseObject({
      sound: v.boolean(),
      missed: v.optional(v.literal(true)),
      alarm: v.optional(v.literal(true)),
    }),
  ),
});

export type Wording = {
  readonly nth: number;
  readonly sound: boolean;
  /** A fault that no rule of the kind finds yet, or a sound one in which a rule of the kind finds something. */
  readonly wrong: boolean;
  readonly notice: Notice;
};

export type Kind = {
  readonly name: string;
  /** The rules that are to find it: one of them is enough. */
  readonly rules: readonly string[];
  readonly wordings: readonly Wording[];
};

const folder = fileURLToPath(new URL('../corpus/wordings/', import.meta.url));

/** Every kind, in the order of its name. @throws Error for a file that cannot be read, with the file and the field. */
export function kindsOfFault(): readonly Kind[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((file) => {
    const { rules, wordings } = v.parse(kindShape, JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
    const read = wordings.map(({ sound, missed, alarm, ...notice }, at) => ({
      nth: at + 1,
      sound,
      wrong: missed === true || alarm === true,
      notice: noticeOf(`${file} ${at + 1}`, JSON.stringify(notice)),
    }));
    return { name: file.replace('.json', ''), rules, wordings: read };
  });
}
