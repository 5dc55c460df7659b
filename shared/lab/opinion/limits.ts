// The figures of the opinion floor: how much may be said, and from how many people on something may be seen.

/** graphemes of a statement, as Pol.is has it */
export const LONGEST_STATEMENT = 140
export const LONGEST_QUESTION = 200
export const LONGEST_REASON = 200

/** that stand at a time, of one person (for those at the desk, who seed the floor, more) and in all */
export const MOST_OF_ONE = 10
export const MOST_OF_DESK = 50
export const MOST_STATEMENTS = 200

/** answers from which somebody has a place, or all statements where there are fewer (Pol.is: 7) */
export const ENOUGH_ANSWERS = 7
/** with fewer statements there is nothing to see */
export const LEAST_STATEMENTS = 3

/** Of fewer people nothing is shown: neither a group, nor how a statement was answered. */
export const LEAST_GROUP = 3
/** two groups */
export const LEAST_PLACED = 2 * LEAST_GROUP
/** so many must have answered anew before the picture is drawn anew, so that no change in it is one person's */
export const LEAST_CHANGED = LEAST_GROUP

/** silhouettes below are "no substantial structure" (Kaufman and Rousseeuw, Finding Groups in Data, 1990) */
export const LEAST_SILHOUETTE = 0.25
export const MOST_GROUPS = 5

/** between two pictures, ms: with a thousand people a picture goes out every ten seconds */
export const drawEveryMs = (people: number): number => 5000 + 5 * people
/** pictures kept for the time-lapse; of more, every second one goes */
export const MOST_PICTURES = 40
