// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isPlace } from '../../src/webmail/adapter.ts';
import { outlookAdapter } from '../../src/webmail/outlook/connect-outlook.ts';
import { exponent, STEEPEST } from './growth.ts';

/// A conversation may have thousands of messages. What is counted is how often an element of the page is asked whether it is
/// shown, the dearest question of all: that is the same on every machine.

const unfolded = `<div aria-label="Email message"><span aria-label="From: Rowan Ashby<rowan@example.org>">Rowan</span>
  <div id="MSG_message-of-conversation_DATETIME">Mon 16/11/2026 09:14</div>
  <div id="UniqueMessageBody_1">How many are there?</div></div>`;
/** Folded to a line: without an id, and without a date that can be read. */
const collapsed = '<div aria-label="Email message" aria-expanded="false">A. Officer</div>';

function timesAsked(messages: number): number {
  document.body.innerHTML = `<div role="option" data-convid="conversation-1" aria-selected="true">A</div>
    <div id="ReadingPaneContainerId"><div id="CONV_conversation_SUBJECT" role="heading">A request</div>
    ${collapsed.repeat(messages)}${unfolded}</div>`;
  let asked = 0;
  // This page has no layout.
  Element.prototype.checkVisibility = () => {
    asked += 1;
    return true;
  };
  const url = () => new URL('https://outlook.office.com/mail/');
  const sight = outlookAdapter({ document, url }).locate();
  expect(isPlace(sight) && sight.messages.length).toBe(messages + 1);
  return asked;
}

test('looks at the messages of a conversation in proportion to their number', () => {
  expect(exponent(timesAsked(20), timesAsked(400), 20)).toBeLessThanOrEqual(STEEPEST);
});
