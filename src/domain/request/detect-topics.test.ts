import { expect, test } from 'vitest';
import othersOfTopics from '../../../test/corpus/detection/others.json' with { type: 'json' };
import requestsOfTopics from '../../../test/corpus/detection/requests.json' with { type: 'json' };
import topics from '../../../test/corpus/detection/topics.json' with { type: 'json' };
import type { MailBlock } from '../email/mail.ts';
import { parseEmail } from '../email/parse-email.ts';
import type { Detection } from './foi-request.ts';
import { parseRequest } from './parse-request.ts';

/// Everyday topics in the forms in which requests come, and in mails that are none: a topic never says what a mail is.

type Topic = Readonly<Record<string, string>>;
type Form = {
  readonly form: string;
  readonly subject: string;
  readonly from: string;
  readonly body: readonly string[];
};

test.for(requestsOfTopics)('a request whatever its topic: $form', (form) => {
  expect(topics.filter((topic) => !read(form, topic).isRequest).map(({ topic }) => topic)).toEqual([]);
});

test.for(othersOfTopics)('no request whatever its topic: $form', (form) => {
  const told = topics.map((topic) => `${topic.topic}: ${read(form, topic).kind}`);
  expect(told).toEqual(topics.map(({ topic }) => `${topic}: ${form.kind}`));
});

function read({ subject, from, body }: Form, topic: Topic): Detection {
  const blocks: MailBlock[] = [];
  let start = 0;
  for (const line of body) {
    const text = filled(line, topic);
    blocks.push({
      kind: 'paragraph',
      text,
      start,
      marker: null,
      depth: 0,
      quote: 0,
      continued: false,
      part: 'new',
      gap: true,
    });
    start += text.length + 1;
  }
  const sender = { name: 'Robin Marsh', email: from };
  return parseRequest(parseEmail({ subject: filled(subject, topic), from: sender, date: null, blocks }))
    .detection;
}

/** The words with the topic's own in them; a name with a capital is filled with a capital. */
function filled(words: string, topic: Topic): string {
  return words.replaceAll(/\{(\w)(\w+)\}/g, (_, first: string, rest: string) => {
    const own = topic[first.toLowerCase() + rest] ?? '';
    const begin =
      first === first.toUpperCase() ? own.slice(0, 1).toUpperCase() : own.slice(0, 1).toLowerCase();
    return (rest === 'ackground' ? own.slice(0, 1) : begin) + own.slice(1);
  });
}
