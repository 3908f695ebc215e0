import { walkXml } from '../xml.ts';

/** What a paragraph's style says of it. */
type Style = {
  basedOn: string | null;
  list: string | null;
  level: number | null;
  isHeading: boolean;
};

export type Styles = {
  /** The list and level of a style or of one that it is based on; null where none of them is of a list. */
  listOf(style: string): { readonly list: string; readonly level: number | null } | null;
  isHeading(style: string): boolean;
};

/** A style that is based on itself, by whatever way round, ends here. */
const DEEPEST = 20;

/** Reads styles.xml for the two things that matter to lists and headings. */
export function readStyles(xml: string | null): Styles {
  const styles = new Map<string, Style>();
  if (xml !== null) walkXml(xml, stylesWalker(styles));
  const chain = (id: string) => {
    const found: Style[] = [];
    for (let at = styles.get(id); at && found.length < DEEPEST; at = styles.get(at.basedOn ?? ''))
      found.push(at);
    return found;
  };
  return {
    listOf(id) {
      const own = chain(id);
      const list = own.find((style) => style.list !== null)?.list ?? null;
      return list === null || list === '0'
        ? null
        : { list, level: own.find((style) => style.level !== null)?.level ?? null };
    },
    isHeading: (id) => chain(id).some(({ isHeading }) => isHeading),
  };
}

function stylesWalker(styles: Map<string, Style>) {
  let style: Style | null = null;
  return {
    open(name: string, value: (name: string) => string | null) {
      if (name === 'style') {
        style = { basedOn: null, list: null, level: null, isHeading: false };
        styles.set(value('styleId') ?? '', style);
      } else if (style) readStyle(style, name, value('val'));
    },
    close(name: string) {
      if (name === 'style') style = null;
    },
  };
}

function readStyle(style: Style, name: string, value: string | null): void {
  if (name === 'basedOn') style.basedOn = value;
  else if (name === 'numId') style.list = value;
  else if (name === 'ilvl') style.level = Number(value) || 0;
  else if (name === 'name') style.isHeading = /^(?:heading \d|title|subtitle)$/i.test(value ?? '');
}
