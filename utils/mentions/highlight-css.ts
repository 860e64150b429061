/** What is lit is called so in the page's registry; any page can read that, so it tells nothing. */
export const highlightName = 'noted-words';

/** A marker pen: dark on yellow holds on light pages and dark ones. */
export const highlightCss = `::highlight(${highlightName}) {
  background-color: #ffdf6b;
  color: #1c1600;
  text-decoration: underline 2px #b4541a;
}`;
