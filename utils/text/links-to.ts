/**
 * May an address stand in a link of ours? Only on the web: `javascript:` and `data:` run or show
 * what their author wants. A relative one leads to a page of ours, which is none of what a page
 * says; an empty one leads nowhere.
 */
export const isWebAddress = (address: string): boolean => {
  if (address === '') return true;
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
};
