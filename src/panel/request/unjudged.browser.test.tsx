import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { afterMoves, sampleCase } from '../../domain/case/sample-case.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { paragraph } from '../../domain/text/rich-text.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { RequestView } from './request-view.tsx';

/// The cards for the moment until the rules are loaded: nothing is called complete, and nothing is folded for good.

const at = { team: 'team-1' };
const foiCase = afterMoves(
  sampleCase('1 How many?', '2 How much?', '3 Why?'),
  { kind: 'write-answer', question: 'q1', ...at, body: [paragraph('Four.')], basis: 0 },
  { kind: 'set-status', question: 'q1', ...at, status: 'answer' },
  { kind: 'set-status', question: 'q2', ...at, status: 'withhold' },
);

let panel: OpenPanel;
const place = document.createElement('div');

beforeEach(async () => {
  panel = await openPanel();
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  panel.close();
});

function show(session: Session, shown: FoiCase): void {
  render(
    <SessionContext.Provider value={session}>
      <RequestView foiCase={shown} />
    </SessionContext.Provider>,
    place,
  );
}

const folded = () =>
  [...place.querySelectorAll('[data-question]')].map((card) => card.classList.contains('folded'));
const marks = () => [...place.querySelectorAll('.outcome .icon')].length;

it('are folded where something is decided, without a mark, and open again where something is missing', async () => {
  const findings = signal<readonly Finding[] | null>(null);
  const session = { ...panel.session, current: signal(foiCase), team: signal('team-1'), findings };
  show(session, foiCase);
  expect(folded()).toEqual([true, true, false]);
  expect(marks()).toBe(0);
  findings.value = [missing('q2')];
  await expect.poll(folded).toEqual([true, false, false]);
  expect(marks()).toBe(1);
});

it('stay open under the officer’s hands while nothing can be said of them', async () => {
  const session = {
    ...panel.session,
    current: signal(foiCase),
    team: signal('team-1'),
    findings: signal<readonly Finding[] | null>(null),
  };
  show(session, foiCase);
  const decided = afterMoves(foiCase, { kind: 'set-status', question: 'q3', ...at, status: 'not-held' });
  session.current.value = decided;
  show(session, decided);
  expect(folded()).toEqual([true, true, false]);
  session.findings.value = [missing('q2')];
  await expect.poll(folded).toEqual([true, false, false]);
});

function missing(questionId: string): Finding {
  return {
    rule: 'no-exemption',
    severity: 'stops',
    questionId,
    teamId: 'team-1',
    clauseId: null,
    blockId: null,
    part: null,
    worksheet: null,
    placeholder: null,
    matter: '',
    problem: 'The answer is withheld without a reason in law.',
    todo: 'Choose the exemption.',
    source: 'FOIA s17(1)(b)',
  };
}
