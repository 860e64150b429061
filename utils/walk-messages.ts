/** The morning's walk through the communities' pages. */
export interface WalkProtocol {
  /**
   * Opens a community's page (`network:id`), which was not read today, in the tab of the page
   * before while that is in front. The background does it: the popup closes under a new tab.
   */
  'ui.walk': { ask: { community: string }; answer: null };
}
