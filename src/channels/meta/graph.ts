import type { ChannelAccount, Failure, FailureClass } from '../channel.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../provider-call.js';

export interface GraphCall {
  method: 'GET' | 'POST';
  path: string;
  body?: object;
  /** In the place of a body. */
  form?: { contentType: string; body: Buffer };
  signal: AbortSignal;
}

export type GraphAnswer =
  | { ok: true; data: Record<string, unknown> }
  | { ok: false; failure: Failure };

const usual = { apiUrl: 'https://graph.facebook.com', apiVersion: 'v25.0' };

/** One call of the Graph API with the account's token; what it refuses becomes a failure of the right class. */
export async function callGraph(
  call: CallProvider,
  account: ChannelAccount,
  { method, path, body, form, signal }: GraphCall,
): Promise<GraphAnswer> {
  const { apiUrl = usual.apiUrl, apiVersion = usual.apiVersion } = account.settings;
  const headers = {
    authorization: `Bearer ${account.secrets['accessToken']}`,
    'content-type': form?.contentType ?? 'application/json',
  };
  try {
    const answer = await call({
      method,
      url: `${apiUrl.replace(/\/+$/, '')}/${apiVersion}/${path}`,
      headers,
      body: form?.body ?? (body && JSON.stringify(body)),
      signal,
    });
    return read(answer);
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
    throw error;
  }
}

interface GraphError {
  code?: number;
  error_subcode?: number;
  message?: string;
  error_data?: { details?: string };
}

function read({ status, headers, body }: ProviderAnswer): GraphAnswer {
  let data: Record<string, unknown> = {};
  try {
    data = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  } catch {
    // An answer of a proxy in between; the status says enough.
  }
  if (status >= 200 && status < 300) return { ok: true, data };
  const error = (data['error'] ?? {}) as GraphError;
  const seconds = Number(headers['retry-after']);
  const retryAfterMs = seconds > 0 ? Math.min(seconds, 86_400) * 1000 : undefined;
  return { ok: false, failure: { ...failureOf(error, status), retryAfterMs } };
}

/** Also for the errors that webhooks carry. `status` is the HTTP status, where there was one. */
export function failureOf(error: GraphError, status = 400): Failure {
  const { code, error_subcode: subcode, message = `HTTP ${status}`, error_data: more } = error;
  const [kind, scope] = classOf(code, subcode, status);
  return {
    class: kind,
    code: subcode ? `${code}/${subcode}` : String(code ?? status),
    message: more?.details && more.details !== message ? `${message}: ${more.details}` : message,
    scope,
  };
}

/** Graph error codes; `code/subcode` where the subcode decides. */
function classOf(
  code: number | undefined,
  subcode: number | undefined,
  status: number,
): [FailureClass, Failure['scope']] {
  const known = classes.get(`${code}/${subcode}`) ?? classes.get(`${code}`);
  if (known) return known;
  if (code !== undefined && code >= 200 && code <= 299) return ['auth', 'channel'];
  if (status === 429) return ['throttled', 'channel'];
  if (status === 401) return ['auth', 'channel'];
  return [status >= 500 ? 'transient' : 'permanent', 'message'];
}

const inClass = (
  kind: FailureClass,
  scope: Failure['scope'],
  codes: readonly (number | string)[],
): [string, [FailureClass, Failure['scope']]][] =>
  codes.map((code) => [String(code), [kind, scope]]);

/** https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes and the Graph API's own. */
const classes = new Map([
  ...inClass('window_closed', 'recipient', ['10/2018278', '10/2534022']),
  ...inClass('throttled', 'channel', [17, 32, 80002, 80006]),
  ...inClass('permanent', 'recipient', [551, '100/2534014']),
  ...inClass('window_closed', 'recipient', [131047, 2018108, '10/2018065', '10/2018108']),
  ...inClass('throttled', 'channel', [4, 613, 80007, 130429, 131048, 133016]),
  ...inClass('throttled', 'recipient', [131056]),
  ...inClass('transient', 'message', [1, 2, 1200, 131000, 131016, 131057, 133004, 133005]),
  ...inClass('permanent', 'recipient', [131026, 131021, 131030, 131049, 131050, 131051]),
  ...inClass('permanent', 'recipient', [131062, 130472, '100/2018001']),
  ...inClass('auth', 'channel', [0, 3, 10, 190, 368, 131005, 131031, 131042, 131045, 133010]),
]);
