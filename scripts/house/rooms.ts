/// The rooms of src and which of them may import which: the table of docs/architecture.md, as data. A room is a folder, or
/// a single file that puts rooms together. What stands in a room's folder and in no smaller room of this table is its own.

/** Whom a room may import, beside itself: rooms by name (`domain` is every room of it), and packages. */
export type Room = { readonly imports: readonly string[]; readonly packages: readonly string[] };

/** The floors of the panel, bottom to top. A room imports rooms of lower floors only, never one of its own floor. */
export const FLOORS: readonly (readonly string[])[] = [
  ['words'],
  ['style'],
  ['controls'],
  ['session'],
  ['editor'],
  ['clock'],
  ['checks'],
  ['conversation'],
  ['paste'],
  ['request'],
  ['teams', 'letter-form', 'worksheet'],
  ['states'],
  ['library', 'cases', 'settings', 'letter'],
  ['shell'],
];

/** Where the programs begin. Only these, and the wire between them, put rooms of different kinds together. */
export const ENTRIES = ['content.ts', 'background.ts', 'panel.tsx'];

/** What the content script must never load, by any way round: it goes into every mail page. */
export const NOT_IN_CONTENT = {
  rooms: ['panel', 'storage', 'domain/law'],
  packages: ['preact', '@preact/signals', 'idb'],
};

/** Pure, small and without the DOM: what a value looks like, whether two are alike, searching words. */
const VALUES = ['valibot', 'dequal'];

const PREACT = ['preact', '@preact/signals'];
const MAILS = ['domain/text', 'domain/email', 'domain/letter'];

/** What a room of the panel may use beside what every one of them may. */
const PANEL_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  session: ['webextension-polyfill'],
  editor: ['prosemirror', 'dompurify'],
  cases: ['minisearch'],
};

export const ROOMS: Readonly<Record<string, Room>> = {
  'domain/value': { imports: [], packages: VALUES },
  'domain/text': within('domain', ['value']),
  'domain/email': within('domain', ['value']),
  'domain/law': within('domain', ['value']),
  'domain/request': within('domain', ['value', 'email', 'law']),
  'domain/clauses': within('domain', ['value', 'text', 'law'], ['minisearch']),
  'domain/letter': within('domain', ['value', 'text', 'request', 'law', 'clauses']),
  'domain/case': within('domain', ['value', 'text', 'email', 'request', 'law', 'clauses', 'letter']),
  'domain/checks': within('domain', [
    'value',
    'text',
    'email',
    'request',
    'law',
    'clauses',
    'letter',
    'case',
  ]),
  'domain/teams': within('domain', ['value', 'text', 'email', 'request', 'law', 'letter', 'case']),
  'domain/consultations': within('domain', ['value', 'text', 'request', 'law', 'letter', 'case', 'teams']),
  'domain/worksheet': within('domain', [
    'value',
    'text',
    'request',
    'law',
    'clauses',
    'letter',
    'case',
    'checks',
  ]),
  render: { imports: ['domain'], packages: [] },
  // Only the panel loads it, when a file is read; its worker takes the files apart.
  files: { imports: [], packages: ['fflate', 'saxen', 'pdfjs-dist'] },
  storage: { imports: ['domain'], packages: ['idb', 'valibot'] },
  'webmail/body': { imports: ['domain/email', 'render'], packages: [] },
  webmail: { imports: [...MAILS, 'render', 'protocol.ts', 'webmail/body'], packages: [] },
  'webmail/gmail': inWebmail([]),
  'webmail/outlook': inWebmail([]),
  'webmail/webmails.ts': inWebmail(['webmail/gmail', 'webmail/outlook']),
  'webmail/mailbox': inWebmail([]),
  ...Object.fromEntries(FLOORS.flatMap((floor, height) => floor.map((name) => panelRoom(name, height)))),
  'panel/render-panel.tsx': { imports: panelBelow(FLOORS.length), packages: PREACT },
  'protocol.ts': { imports: ['domain'], packages: ['valibot'] },
  'messages.ts': { imports: ['domain', 'protocol.ts'], packages: ['valibot'] },
  'judging.ts': { imports: [], packages: [] },
  'content.ts': {
    imports: [
      'domain/email',
      'domain/request',
      'protocol.ts',
      'messages.ts',
      'webmail',
      'webmail/webmails.ts',
      'webmail/mailbox',
    ],
    packages: [],
  },
  'background.ts': {
    imports: ['domain/email', 'domain/request', 'protocol.ts', 'messages.ts', 'judging.ts'],
    packages: ['webextension-polyfill'],
  },
  'panel.tsx': {
    imports: [
      'domain',
      ...panelBelow(FLOORS.length),
      'panel/render-panel.tsx',
      'storage',
      'files',
      'webmail/body',
    ],
    packages: [],
  },
};

/** @param file under src, as `panel/clock/part.tsx` @returns the smallest room that holds it; null when none does */
export function roomOf(file: string): string | null {
  const holding = Object.keys(ROOMS).filter((room) => file === room || file.startsWith(`${room}/`));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** @returns a pattern that matches every file of a room, by its path from the root, and no file of a room inside it */
export function patternOf(room: string): string {
  if (isFile(room)) return `^src/${escaped(room)}$`;
  const inner = Object.keys(ROOMS)
    .filter((name) => name.startsWith(`${room}/`))
    .map((name) => escaped(name.slice(room.length + 1)) + (isFile(name) ? '$' : '/'));
  return inner.length > 0 ? `^src/${room}/(?!${inner.join('|')})` : `^src/${room}/`;
}

/** @returns the pattern of whatever a name of `imports` stands for: `domain` is all of its rooms */
export function patternOfImport(name: string): string {
  return name === 'domain' ? '^src/domain/' : patternOf(name);
}

/** @returns a pattern of a package, found or not, and of what begins with its name and a hyphen (`prosemirror`) */
export function patternOfPackage(name: string): string {
  return `^(?:node_modules/)?${escaped(name)}(?:[/-]|$)`;
}

function within(house: string, rooms: readonly string[], packages: readonly string[] = []): Room {
  return { imports: rooms.map((room) => `${house}/${room}`), packages: [...VALUES, ...packages] };
}

function inWebmail(rooms: readonly string[]): Room {
  return {
    imports: ['webmail', 'webmail/body', ...MAILS, 'render', 'protocol.ts', ...rooms],
    packages: [],
  };
}

function panelRoom(name: string, height: number): readonly [string, Room] {
  const outer = [
    'domain',
    'render',
    'storage',
    'protocol.ts',
    ...(name === 'session' ? ['messages.ts'] : []),
  ];
  return [
    `panel/${name}`,
    { imports: [...outer, ...panelBelow(height)], packages: [...PREACT, ...(PANEL_PACKAGES[name] ?? [])] },
  ];
}

function panelBelow(height: number): readonly string[] {
  return FLOORS.slice(0, height).flatMap((floor) => floor.map((name) => `panel/${name}`));
}

function isFile(room: string): boolean {
  return /\.tsx?$/.test(room);
}

function escaped(text: string): string {
  return text.replace(/[.@]/g, '\\$&');
}
