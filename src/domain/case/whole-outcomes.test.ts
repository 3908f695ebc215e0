import { expect, test } from 'vitest';
import { findProvision } from '../law/find.ts';
import { REGIMES } from '../value/regime.ts';
import { WHOLE_OUTCOMES } from './whole-outcomes.ts';

const rows = REGIMES.flatMap((regime) => WHOLE_OUTCOMES[regime].map((outcome) => ({ regime, ...outcome })));

test.each(rows)('$regime: “$label” rests on law that $regime has', ({ regime, provisions }) => {
  for (const provision of provisions) expect(findProvision(regime, provision)).toBeDefined();
});

test('no regime offers one outcome twice', () => {
  for (const regime of REGIMES) {
    const labels = WHOLE_OUTCOMES[regime].map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});
