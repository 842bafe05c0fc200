// A certificate made on the spot for one address of this machine. Nobody vouches for it: browsers warn, and people compare
// the fingerprint with the one on the facilitator's screen.
import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  /** For node:https. */
  readonly pem: { readonly cert: string; readonly key: string };
  /** SHA-256 as browsers show it: `E9:1D:…`, 32 bytes. */
  readonly fingerprint: string;
}

const DAY_MS = 86_400_000;

/** Good for a month from now, and a day back for a phone whose clock is slow. Takes about 50 ms. */
export async function makeCertificate(address: string, nowMs: number): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: `Backfill ${address}` }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(nowMs - DAY_MS),
    notAfterDate: new Date(nowMs + 30 * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
    ],
  });
  const { fingerprint256: fingerprint } = new X509Certificate(made.cert);
  return { pem: { cert: made.cert, key: made.private }, fingerprint };
}
