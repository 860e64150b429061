/** The weekday of a calendar day (`YYYY-MM-DD`): 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();
