import { contentFiles, fileReaders, gzipBytes, panelFiles } from '../built.ts';
import { besides } from './before.ts';

export const title = 'Sizes of the built extension, gzip (run npm run build first)';

const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

export async function run(): Promise<readonly string[]> {
  const { others, pdf } = fileReaders();
  return [
    `content script: ${kb(gzipBytes(contentFiles()))} of 40 KB (${besides('content script')})`,
    `panel's first load: ${kb(gzipBytes(panelFiles()))} of 120 KB (${panelFiles().length} files, without the editor; ${besides("panel's first load")})`,
    `loaded to read an attached file: ${kb(gzipBytes(others))} of 20 KB, for a PDF ${kb(gzipBytes(pdf))} more of 560 KB`,
  ];
}
