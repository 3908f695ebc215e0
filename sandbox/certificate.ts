import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** Base 64 of the SHA-256 of its public key: the one key for which the test browser is told to pass over errors. */
  readonly keyHash: string;
};

/** A certificate for this run only. It names no host: the browser is told to trust its key, nothing else. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'FOI Drafter sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  const spki = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  const keyHash = createHash('sha256').update(spki).digest('base64');
  return { key: made.private, cert: made.cert, keyHash };
}
