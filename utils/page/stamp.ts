import type { Field, Parse, Values } from '../networks/network.ts';

type Fields = Readonly<Record<string, Field<Values[Parse]>>>;

/**
 * A number that stands for what was read of a thing: a page of a thousand comments would else keep
 * all their texts twice, only to see that nothing has changed. Two FNV-1a hashes side by side, 53
 * bits: two readings of one thing that differ have the same number once in 9·10¹⁵. By which row a
 * value was read does not count: the same value is no news.
 */
export function stampOf(fields: Fields): number {
  const values = Object.values(fields).map((field) => [field.state, field.value, field.precision]);
  const text = JSON.stringify(values);
  let [low, high] = [0x811c9dc5, 0x050c5d1f];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    low = Math.imul(low ^ sign, 0x01000193);
    high = Math.imul(high ^ sign, 0x9e3779b1);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
