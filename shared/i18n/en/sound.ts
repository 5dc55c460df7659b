// The sounds of the hall.
import type { Format } from '../format.ts'

export const sound = (f: Format) => ({
  heading: 'Sound of the hall',
  hall: 'Sound',
  volume: 'Volume',
  hint: ({ names }: { names: readonly string[] }) =>
    `The air of the room, steps, and: ${f.list(names)}. The key M switches it all off and on.`,
  captions: 'Show what sounds as text',
  captionsHint: 'One line over the hall, for a few seconds.',
  names: {
    gavel: 'Gavel',
    floor: 'Call to the floor',
    vote: 'Call to vote',
    result: 'Result',
    warning: 'Time is short',
    timeOver: 'Time is over',
    applause: 'Applause',
  },
})
