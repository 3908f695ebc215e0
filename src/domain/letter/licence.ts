import * as v from 'valibot';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// Under which licence what is disclosed may be used again. An authority says so in Settings, once for all letters: a dataset is
/// given under a licence that the Code of practice specifies (FOIA s11A(2)), and whoever asks for re-use is told on which terms
/// (SI 2015/1415).

/** 'none': letters say nothing of it. */
const LICENCES = ['none', 'open-government', 'other'] as const;

export const licenceShape = v.object({
  under: v.picklist(LICENCES),
  /** Of another licence: its name as it stands after "under": "our own licence for re-use". */
  name: v.optional(lineShape, ''),
});
export type Licence = ValueOf<typeof licenceShape>;

/** The licence that letters name, and where its terms are; null where they name none. */
export function licenceIn(
  licence: Licence | undefined,
): { readonly name: string; readonly url: string } | null {
  if (licence?.under === 'open-government')
    return {
      name: 'the Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    };
  const name = licence?.under === 'other' ? licence.name.trim() : '';
  return name === '' ? null : { name, url: '' };
}
