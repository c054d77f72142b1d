/** How asking for an address may end. */

export type Refusal = 'host' | 'robots' | 'parked' | 'address' | 'redirect';
export type Failure = 'network' | 'timeout' | 'too_large' | 'status';

export type Fetched =
  | {
      readonly state: 'fetched';
      /** Where it was found at last. */
      readonly address: string;
      readonly bytes: Uint8Array;
      readonly charset: string | null;
      readonly etag: string | null;
      readonly last_modified: string | null;
    }
  /** The host says that it is as it was. */
  | { readonly state: 'unchanged' }
  /** The host says that there is no such thing: 404 or 410. */
  | { readonly state: 'missing'; readonly message: string }
  /** It was not asked, or not to the end, because somebody said no: our rules or the host. */
  | {
      readonly state: 'refused';
      readonly reason: Refusal;
      readonly message: string;
      /** This very request was answered so. */
      readonly asked?: true;
    }
  | { readonly state: 'failed'; readonly reason: Failure; readonly message: string }
  /** We were told to stop. */
  | { readonly state: 'stopped' };

export const refused = (reason: Refusal, message: string): Fetched => ({ state: 'refused', reason, message });
export const failed = (reason: Failure, message: string): Fetched => ({ state: 'failed', reason, message });

/** Answers by which a host asks to be left alone, and for how long when it does not say: seconds. */
export const PARKING: Readonly<Record<number, number>> = { 403: 86_400, 429: 3_600, 503: 3_600 };

export const MISSING: readonly number[] = [404, 410];
export const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

interface Faulty {
  readonly code?: string;
  readonly message: string;
  readonly cause?: Faulty;
}

/** Codes of errors for which asking again at once is of no use. */
const LASTING = new Set([
  'ENOTFOUND',
  'ECONNREFUSED',
  'EPRIVATE',
  'ETOOLARGE',
  'EPACKING',
  'ETIMEOUT',
  'CERT_HAS_EXPIRED',
]);

/** Codes of undici and of its parser for a head that is too long. */
const HEAD_TOO_LARGE = /^(?:UND_ERR_HEADERS|HPE_HEADER)_OVERFLOW$/;

export interface Trouble {
  readonly fetched: Fetched;
  /** Worth another try in a while. */
  readonly mayPass: boolean;
}

/** What an error on the wire means. */
export function troubleOf(error: unknown, wasLate: boolean): Trouble {
  const { code, message, cause } = error as Faulty;
  const kind = wasLate ? 'ETIMEOUT' : (code ?? cause?.code ?? '');
  const words = message || kind || 'no reason given';
  const mayPass = !LASTING.has(kind) && !kind.startsWith('ERR_TLS');
  if (HEAD_TOO_LARGE.test(kind))
    return { fetched: failed('too_large', `headers without end (${kind})`), mayPass: false };
  if (kind === 'EPRIVATE') return { fetched: refused('address', words), mayPass };
  if (kind === 'ETOOLARGE') return { fetched: failed('too_large', words), mayPass };
  if (kind === 'ETIMEOUT') return { fetched: failed('timeout', 'it took too long'), mayPass };
  return { fetched: failed('network', kind === '' || words.includes(kind) ? words : `${words} (${kind})`), mayPass };
}
