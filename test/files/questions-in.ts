import { readFile } from '../../src/files/read-file.ts';
import { readBlocks } from '../../src/panel/paste/use-reading.ts';
import { readPasted } from '../../src/webmail/body/read-pasted.ts';

/** What is read of a file, as the panel reads it: "2a What did they cost?" for each question; or why it is refused. */
export async function questionsIn(
  name: string,
  content: BlobPart,
  signal: AbortSignal = new AbortController().signal,
): Promise<readonly string[] | string> {
  const words = await readFile(new File([content], name), { signal });
  if ('refused' in words) return words.refused;
  const read = await readPasted(words);
  if ('tooLong' in read) return 'too long';
  const { request } = readBlocks(read.blocks, '', { name: '', email: '' });
  return request.questions.map(({ label, text }) => (label === null ? text : `${label} ${text}`));
}
