// The title of the page, with what needs one's doing before it: a tab in the background is read by it.

/** `● Your vote is asked for – Forum`; null: the title alone. */
export const markedTitle = (title: string, need: string | null): string =>
  need === null ? title : `● ${need} – ${title}`
