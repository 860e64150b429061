import { vi } from 'vitest';
import { telegramApiSite } from '../../sandbox/keys/telegram-api.ts';
import type { Fault } from '../../sandbox/keys/faults.ts';
import type { Site } from '../../sandbox/site.ts';
import { vkSite } from '../../sandbox/vk/site.ts';

/** The sandbox's APIs behind `fetch`, without a server: the adapters' own requests reach them. */
export function sandboxFetch() {
  const sites: Site[] = [vkSite(), telegramApiSite()];
  const asked: { url: string; body: string; authorization: string | null }[] = [];

  async function answer(url: string, init: RequestInit): Promise<Response> {
    const request = new Request(url, init);
    const type = request.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await request.arrayBuffer());
    const body = bytes.toString(type.startsWith('multipart/') ? 'latin1' : 'utf8');
    const authorization = request.headers.get('authorization');
    asked.push({ url, body, authorization });
    const address = new URL(url);
    const site = sites.find(({ hosts }) => hosts.includes(address.hostname));
    const headers = { 'content-type': type, authorization: authorization ?? undefined };
    const told = site?.handle({
      method: init.method ?? 'POST',
      url: address,
      cookies: {},
      headers,
      body,
    });
    if (!told || told.drop) throw new TypeError('Failed to fetch');
    // Short waits are not waited for; long ones are given up.
    if ((told.afterMs ?? 0) > 20_000)
      throw new DOMException('The request took too long.', 'TimeoutError');
    const whole = typeof told.body === 'string' ? told.body : Buffer.from(told.body).toString();
    if (!told.cut) return new Response(whole, { status: told.status ?? 200 });
    const half = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(whole.slice(0, whole.length / 2)));
        controller.error(new TypeError('network error'));
      },
    });
    return new Response(half);
  }
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => answer(url, init));

  const ask = (host: string, path: string, body?: unknown): unknown => {
    const site = sites.find(({ hosts }) => hosts.includes(host));
    const told = site?.handle({
      method: body === undefined ? 'GET' : 'POST',
      url: new URL(`https://${host}/sandbox/${path}`),
      cookies: {},
      headers: {},
      body: JSON.stringify(body) ?? '',
    });
    return JSON.parse(String(told?.body));
  };
  return {
    asked,
    /** One of the sandbox's own addresses: `/sandbox/<path>`. */
    ask,
    faults: (host: string, ...faults: Fault[]) => ask(host, 'faults', faults),
    posts: (host: string) =>
      ask(host, 'posts') as { posts: Record<string, unknown>[]; wrongs: string[] },
  };
}
