// The journal of a place read in parts: what one answer holds at most, as the query `most` asks for it.
export const MOST_PLACE_LINES = 500
