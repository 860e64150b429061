import { z } from 'zod';
import { askApi, type CaptchaAnswer, type KeyFault, type NotDone } from '../network-api.ts';

/** How VK's API is asked with a community's key, and what its refusals mean. */
const version = '5.199';
const where = 'https://api.vk.com/method/';

/** Lenient: of an answer only what we use has to be there. */
const failure = z.object({
  error: z.object({
    error_code: z.coerce.number(),
    error_subcode: z.coerce.number().optional().catch(undefined),
    error_msg: z.string().optional().catch(undefined),
    captcha_sid: z.coerce.string().optional().catch(undefined),
    captcha_img: z.string().optional().catch(undefined),
    redirect_uri: z.string().optional().catch(undefined),
  }),
});
type Failure = z.infer<typeof failure>['error'];

export type Params = Readonly<Record<string, string | undefined>>;
const given = (params: Params) =>
  Object.entries({ ...params, v: version }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );

/** Long ones go as multipart: VK's own limit for a plain form is 2 KB. */
function formOf(params: Params): URLSearchParams | FormData {
  const plain = new URLSearchParams(given(params));
  if (plain.toString().length < 2000) return plain;
  const form = new FormData();
  for (const [name, value] of given(params)) form.append(name, value);
  return form;
}

/** The key stands in a header: an error's echo of the request does not hold it. */
export const askVk = (method: string, params: Params, key: string, signal: AbortSignal) =>
  askApi(where + method, {
    headers: { authorization: `Bearer ${key}` },
    body: formOf(params),
    signal,
  });

/** The person's proof of being one, of the older kind or the newer. */
export const captchaParams = (captcha: CaptchaAnswer | null): Params => ({
  captcha_sid: captcha?.sid ?? undefined,
  captcha_key: captcha?.sid ? captcha.answer : undefined,
  success_token: captcha && !captcha.sid ? captcha.answer : undefined,
});

/** Of this network's numbers: what it is to us. What is not here is refused as `other`. */
const refusals: Readonly<Record<number, KeyFault>> = {
  3: 'bad-request',
  7: 'no-right',
  8: 'bad-request',
  15: 'no-right',
  16: 'bad-request',
  18: 'community-gone',
  20: 'no-right',
  21: 'no-right',
  23: 'bad-request',
  27: 'group-key',
  28: 'group-key',
  30: 'no-right',
  100: 'bad-request',
  113: 'bad-request',
  125: 'community-gone',
  200: 'no-right',
  203: 'no-right',
  210: 'no-post-access',
  214: 'post-denied',
  219: 'ads-recently',
  220: 'recipients',
  222: 'links',
  223: 'post-denied',
  224: 'ads-recently',
  225: 'donut',
  1051: 'group-key',
  3102: 'links',
};
const second = 1000;
const waits: Readonly<Record<number, { fault: KeyFault; ms: number }>> = {
  6: { fault: 'too-fast', ms: 2 * second },
  // A day's limit of one method; VK does not say when it ends.
  29: { fault: 'day-limit', ms: 3600 * second },
};

/** Only addresses of the network itself are opened: the page is one that the person trusts. */
const ownPage = (url: string | undefined): string | null => {
  const address = url ? URL.parse(url) : null;
  const host = address?.hostname ?? '';
  return address?.protocol === 'https:' && /(?:^|\.)vk\.(?:com|ru)$/.test(host)
    ? address.href
    : null;
};

export function endOf(error: Failure): NotDone {
  const { error_code: code } = error;
  const wait = waits[code];
  if (wait) return { end: 'wait', code, ...wait };
  // 1 and 10 say that something broke on the other side, not how far it had come.
  if (code === 1 || code === 10) return { end: 'lost', fault: 'server', code };
  const stop = (fault: KeyFault): NotDone => ({
    end: 'stop',
    fault,
    code,
    url: ownPage(error.redirect_uri) ?? ownPage(error.captcha_img),
    sid: error.redirect_uri ? null : (error.captcha_sid ?? null),
  });
  if (code === 14 || code === 3300) return stop('captcha');
  if (code === 9) return stop('flood');
  if (code === 17 || code === 24 || code === 25) return stop('validation');
  if (code === 5) return stop('bad-key');
  return { end: 'refused', fault: refusals[code] ?? 'other', code };
}

/** The end that any answer without the wished one means. */
export function refusalOf(status: number, body: unknown): NotDone {
  const failed = failure.safeParse(body);
  if (failed.success) return endOf(failed.data.error);
  return { end: 'lost', fault: status >= 500 ? 'server' : 'garbled', code: status };
}
