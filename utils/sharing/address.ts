/**
 * What a person typed as the server's address, ready to be kept: no slash at its end, `https://` put
 * before a bare name. null: it is no address, carries a user, a query or a fragment, or is not https
 * (the password would go unprotected, and the package lets us to no other).
 */
export function serverAddress(typed: string): string | null {
  const text = typed.trim();
  if (!text || /\s/u.test(text)) return null;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  const url = URL.parse(whole);
  if (!url || url.username || url.password || url.search || url.hash) return null;
  if (url.protocol !== 'https:' || !/[.:]/u.test(url.host)) return null;
  return url.origin + url.pathname.replace(/\/+$/u, '');
}

/** The browser's permission for exactly this server. A pattern has no port: it holds for all. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** A name for the databases out of what the client is called ("Тёплый хлеб" → "teplyy-hleb"). */
export function brandFrom(title: string): string {
  const latin = [...title.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
  return latin
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f ' +
    'х-h ц-ts ч-ch ш-sh щ-sch ъ- ы-y ь- э-e ю-yu я-ya ә-a ғ-g қ-k ң-n ө-o ұ-u ү-u һ-h і-i'
  )
    .split(' ')
    .map((pair) => pair.split('-'))
    .map(([from = '', to = '']) => [from, to]),
);
