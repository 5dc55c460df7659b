// Length as a reader counts it: one grapheme is what looks like one sign (UAX #29).

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Counts no further than one above `max`, so that a long text costs no more than a short one. */
export function hasMoreGraphemes(text: string, max: number): boolean {
  let count = 0
  for (const _ of segmenter.segment(text)) {
    count += 1
    if (count > max) return true
  }
  return false
}

/** All of them: only for a text whose length is bounded. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** Signs that turn the direction of what follows: in a name or a link they make it read as another one. */
export const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** More marks on one letter than any language stacks: they would run over the lines around. */
export const TOO_MANY_MARKS = /\p{M}{5}/u
