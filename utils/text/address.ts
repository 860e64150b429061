/**
 * The text without the address that the box already ends with. Networks begin a reply with the
 * name («Анна, »), and so do templates: nobody wants to be called twice.
 */
export function withoutRepeatedAddress(box: string, text: string): string {
  const plain = (value: string) => value.replace(/[\s\u00a0]+/gu, ' ');
  const address = /(\p{L}[\p{L}'’-]*)[,!]? ?$/u.exec(plain(box).trimEnd());
  const own = /^(\p{L}[\p{L}'’-]*), /u.exec(plain(text));
  if (!address?.[1] || !own?.[1]) return text;
  if (address[1].toLocaleLowerCase() !== own[1].toLocaleLowerCase()) return text;
  return plain(text).slice(0, own[0].length) === own[0] ? text.slice(own[0].length) : text;
}
