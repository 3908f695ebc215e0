import path from 'node:path';

/// What documents name must be there: a page that sends its reader to a file that is gone is worse than none.

/** A link to another file of the project. */
const LINK = /\]\((?![a-z]+:|#)([^)\s#]+)/g;

/** A path from the root, wherever it stands: in backticks, in a command, in bare words. */
const PATH = /(?<![\w/.-])(?:src|sandbox|scripts|test|docs)\/[^\s`,;:()[\]|]*[^\s`,;:()[\]|.?!*]/g;

/** A file by its name, or by the end of its path. */
const FILE = /`((?:\.\.?\/)*)((?:[\w@*…-][\w.@*…-]*\/)*[\w@*…-][\w.@*…-]*\.(?:tsx?|css|m?js|grit))`/g;

/** What a name leaves open: `connect-….ts`, `*.browser.test.ts`, `sentences/LANGUAGE.ts`. */
const OPEN = /\*+|…|(?<![A-Za-z])[A-Z]{4,}(?![A-Za-z]|\.md)/;

/**
 * What a document names and what is not there. In the README of a room a file by its name alone is one of that room's; one of
 * another is named with where it stands.
 * @param document its path from the root, as those of `files`
 * @param files every file of the project
 * @returns a line for each, in the order of the document
 */
export function namesGone(document: string, text: string, files: readonly string[]): readonly string[] {
  const folder = path.posix.dirname(document);
  const isThere = (pattern: RegExp) => files.some((file) => pattern.test(file));
  const room = folder.startsWith('src/') ? `^${folder}/(?:.*/)?` : '^(?:.*/)?';
  const gone: string[] = [];
  text.split('\n').forEach((line, index) => {
    const tell = (name: string) => gone.push(`${document}:${index + 1}: ${name}`);
    for (const [, target = ''] of line.matchAll(LINK)) {
      const linked = path.posix.join(folder, target).replace(/\/$/, '');
      if (!isThere(new RegExp(`^${patternOf(linked)}(?:/|$)`))) tell(target);
    }
    for (const [name] of line.replace(LINK, '').matchAll(PATH)) {
      if (!isThere(new RegExp(`^${patternOf(name)}`))) tell(name);
    }
    for (const [, up = '', name = ''] of line.matchAll(FILE)) {
      const from = up === '' && !name.includes('/') ? room : '^(?:.*/)?';
      if (!isThere(new RegExp(`${from}${patternOf(name)}$`))) tell(name);
    }
  });
  return gone;
}

/** A pattern of one path, in which whatever the name leaves open is any part of a file's or folder's name. */
function patternOf(name: string): string {
  return name
    .split(OPEN)
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
}
