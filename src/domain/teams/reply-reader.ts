import type { MailBlock } from '../email/mail.ts';
import { isClosing } from '../email/signatures.ts';
import type { Question } from '../request/foi-request.ts';
import { plainText } from '../text/rich-text.ts';
import {
  atNumbers,
  hasBareNumbers,
  Labels,
  type Numbered,
  numberBefore,
  severalBefore,
} from './answer-labels.ts';
import { goesOn, repeats, wordsOf } from './question-words.ts';
import type { Aside, Asked, Reason, ReplyPiece, TeamReply } from './reply.ts';
import { type Bit, bodyOf } from './reply-body.ts';
import type { ReplyLine } from './reply-lines.ts';

type Open = { readonly question: Question | null; readonly why: Reason | null; readonly label: string };

const NOWHERE: Open = { question: null, why: null, label: '' };
const HEAD =
  /^(?:no\.?|#|ref\.?|number|q|q\.? no\.?|item|questions?|answers?|(?:your |our |team )?(?:response|reply|answer)s?|comments?|notes?)$/i;

const COURTESY =
  /^(?:(?:please )?let (?:me|us) know|(?:i )?hope (?:this|that|it)|(?:if you|should you) (?:need|have|require|want) (?:any|more|further)|any (?:questions|queries|problems)|happy to (?:discuss|help|talk)|(?:please )?(?:do not|don['’]t) hesitate|give (?:me|us) a (?:call|ring|shout)|(?:sorry|apologies) for)\b/i;
const ANSWER = /^(?:a|ans|answer|response|reply)\s*[:–—-]\s*(?=\S)/i;

/** Goes through a reply line by line, from question to question. */
export class ReplyReader {
  readonly #asked: Asked;
  readonly #interleaved: boolean;
  readonly #labels: Labels;
  readonly #parents: ReadonlySet<string | null>;
  readonly #mail: readonly ReadonlySet<string>[];
  readonly #pieces: ReplyPiece[] = [];
  readonly #asides: Aside[] = [];
  readonly #hasAnswerColumn: boolean;
  /** Cells with nothing but a number, beside the cell that has the question. */
  readonly #numberCells: ReadonlySet<ReplyLine>;
  readonly #bare: boolean;
  #open: Open = NOWHERE;
  #bits: Bit[] = [];
  #toCome: readonly string[] = [];
  /** The look of the first number that was taken for a question's: others are of lists inside answers. */
  #look: string | null = null;
  /** Somebody has signed; only a question's words begin anew. */
  #signed = false;

  constructor(lines: readonly ReplyLine[], asked: Asked, interleaved: boolean) {
    this.#asked = asked;
    this.#interleaved = interleaved;
    this.#parents = new Set(asked.questions.map(({ parent }) => parent));
    this.#mail = asked.mail.map((block) => wordSet(plainText([block]))).filter(({ size }) => size >= 4);
    const own = lines.filter(({ quoted, is }) => !quoted && is === null);
    const parts = own.flatMap(({ text, block }) => atNumbers(withDrawn(text, block)));
    this.#bare = hasBareNumbers(parts);
    const numbers = parts.map((part) => numberBefore(part, this.#bare));
    this.#labels = new Labels(
      asked.questions,
      asked.all,
      numbers.flatMap((one) => (one === null ? [] : [one.marker.core.toLowerCase()])),
    );
    this.#numberCells = new Set(
      own.filter((line, i) => line.block.column === 0 && isNumber(line.text) && this.#isQuestion(own[i + 1])),
    );
    this.#hasAnswerColumn = own.some(
      ({ block, text }) => block.column !== undefined && block.column > 0 && HEAD.test(text),
    );
  }

  /** Takes the next line. */
  read(line: ReplyLine): void {
    if (this.#readOn(line) || this.#readQuestion(line)) return;
    const is = this.#asideOf(line);
    if (is !== null) this.#setAside(line, is);
    else if (this.#isForNone(line)) this.#leave(line);
    else if (!this.#readCellNumber(line)) this.#readNumbers(line);
  }

  #asideOf(line: ReplyLine): Aside['is'] | null {
    const { is, text, quoted, block } = line;
    if (is !== null) return is;
    if (this.#isOurs(text)) return 'asked';
    if (quoted) return 'quoted';
    if (this.#signed || (this.#interleaved && isClosing(text))) {
      this.#signed = true;
      return 'signature';
    }
    const isHead = block.column !== undefined && HEAD.test(text);
    return isHead || this.#numberCells.has(line) ? 'heading' : null;
  }

  /** What was read of all lines. */
  end(): TeamReply {
    this.#close();
    return { pieces: this.#pieces, asides: this.#asides };
  }

  /** Words that answer nothing end the answer above them, unless they are quoted or a table's head. */
  #setAside(line: ReplyLine, is: Aside['is']): void {
    if (is !== 'heading' && is !== 'quoted') this.#go(NOWHERE);
    this.#asides.push({ text: shown(line), is });
  }

  #readOn(line: ReplyLine): boolean {
    if (this.#toCome.length === 0) return false;
    const more = goesOn(line.text, this.#toCome);
    this.#toCome = more?.toCome ?? [];
    if (more === null) return false;
    this.#question(line, more.rest);
    return true;
  }

  #readQuestion(line: ReplyLine): boolean {
    if (line.is !== null) return false;
    const numbered = numberBefore(line.text);
    const found = this.#repeated(line.text, numbered);
    if (found === null) return false;
    const { question, rest, toCome } = found;
    this.#signed = false;
    this.#labels.reach(question);
    this.#go(
      this.#parents.has(question.id)
        ? NOWHERE
        : { question, why: line.block.column === undefined ? 'under-question' : 'table', label: '' },
    );
    this.#toCome = toCome;
    this.#question(line, rest);
    return true;
  }

  #question(line: ReplyLine, rest: string): void {
    const text = rest === '' ? shown(line) : shown(line).slice(0, -rest.length).trimEnd();
    this.#asides.push({ text, is: 'question' });
    if (rest === '') return;
    if (line.quoted) this.#asides.push({ text: rest, is: 'quoted' });
    // The number that a list draws there is the question's, not the answer's.
    else this.#add(line, rest, true);
  }

  /** The question whose words the line begins with, with or without its number; the longest, and of equals the next. */
  #repeated(text: string, numbered: Numbered | null) {
    const texts = numbered === null ? [text] : [text, numbered.rest];
    const found = this.#asked.questions.flatMap((question) =>
      texts.flatMap((one) => repeats(one, question) ?? []),
    );
    const longest = Math.max(...found.map(({ length }) => length));
    const best = found.filter(({ length }) => length === longest);
    const named = numbered === null ? null : this.#labels.find(numbered);
    const next = this.#labels.next(best.map(({ question }) => question));
    return (
      best.find(({ question }) => question === named) ??
      best.find(({ question }) => question === next) ??
      null
    );
  }

  #isOurs(text: string): boolean {
    const words = wordsOf(text);
    if (words.length < 4) return false;
    return this.#mail.some((ours) => words.filter(({ word }) => ours.has(word)).length / words.length >= 0.9);
  }

  #isQuestion(line: ReplyLine | undefined): boolean {
    if (line?.block.column !== 1) return false;
    return this.#asked.questions.some((question) => repeats(line.text, question) !== null);
  }

  /** Words for several questions at once, and a kind word after the answers, are the officer's to place. */
  #isForNone({ text, block }: ReplyLine): boolean {
    const several = severalBefore(text);
    if (several !== null) return several.every((label) => this.#labels.has(label));
    return block.gap === true && COURTESY.test(text);
  }

  #leave(line: ReplyLine): void {
    this.#go(NOWHERE);
    this.#add(line, line.text);
  }

  /** A number in a cell of its own, where another column has the answers. */
  #readCellNumber(line: ReplyLine): boolean {
    if (line.block.column !== 0 || !this.#hasAnswerColumn) return false;
    const numbered = numberBefore(`${line.text.replace(/(?<![.):])[.):]+$/, '')}. `.trimEnd());
    const question = numbered?.rest === '' ? this.#labels.find(numbered) : null;
    if (question === null) return false;
    this.#reach(question, 'table', line.text);
    return true;
  }

  #readNumbers(line: ReplyLine): void {
    const drawn = withDrawn(line.text, line.block);
    for (const part of atNumbers(drawn)) {
      const numbered = numberBefore(part, this.#bare);
      const question = numbered === null ? null : this.#meant(numbered, line);
      if (numbered === null || question === null) this.#add(line, part === drawn ? line.text : part);
      else {
        this.#reach(question, this.#labels.byPlace ? 'place' : 'number', numbered.label);
        if (numbered.rest !== '') this.#add(line, numbered.rest, true);
      }
    }
  }

  #meant(numbered: Numbered, { block }: ReplyLine): Question | null {
    const { word, family } = numbered.marker;
    const look = `${block.depth} ${word !== ''}`;
    const question = this.#labels.find(numbered);
    const isLetter = family !== 'number' && family !== 'path';
    if (question === null || (this.#look !== null && look !== this.#look && !isLetter)) return null;
    if (!isLetter) this.#look = look;
    return question;
  }

  #reach(question: Question, why: Reason, label: string): void {
    this.#labels.reach(question);
    this.#go(this.#parents.has(question.id) ? { ...NOWHERE, label } : { question, why, label });
  }

  #add({ block }: ReplyLine, text: string, unmarked = false): void {
    if (this.#open.question !== null) this.#labels.answer(this.#open.question);
    const head = this.#bits.length === 0 ? (ANSWER.exec(text)?.[0] ?? '') : '';
    if (head !== '') this.#asides.push({ text: head.trim(), is: 'heading' });
    this.#bits.push({ block: unmarked ? { ...block, marker: null } : block, text: text.slice(head.length) });
  }

  #go(open: Open): void {
    this.#close();
    this.#open = open;
    this.#toCome = [];
  }

  #close(): void {
    const { question, why, label } = this.#open;
    if (this.#bits.length > 0 || (label !== '' && question === null))
      this.#pieces.push({ question: question?.id ?? null, why, label, body: bodyOf(this.#bits) });
    else if (label !== '') this.#asides.push({ text: label, is: 'heading' });
    this.#bits = [];
  }
}

function isNumber(text: string): boolean {
  return /^\W{0,9}(?:q|question|no)?\W{0,9}\d{1,3}[a-z]?\W*$/i.test(text);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ word }) => word));
}

/** A line with the number that its list draws; a bullet stays with the block. */
function withDrawn(text: string, { marker }: MailBlock): string {
  return marker !== null && /[\p{L}\p{N}]/u.test(marker) ? `${marker} ${text}` : text;
}

function shown({ text, block }: ReplyLine): string {
  return withDrawn(text, block);
}
