// Agenda, documents, motions, proposals and amendments.
import type { Format } from '../format.ts'

export const business = (f: Format) => ({
  heading: 'Business',

  agenda: 'Agenda',
  agendaEmpty: 'No item stands on the agenda yet.',
  itemErased: 'The title of this item has been erased.',
  itemPhases: {
    waiting: 'To come',
    open: 'Under discussion',
    adjourned: 'Adjourned',
    closed: 'Closed',
  },
  debateClosed: 'The debate on this item is closed; only voting is left.',
  meeting: {
    closed: 'No meeting is open.',
    open: ({ number }: { number: number }) => `Meeting ${f.number(number)} is open.`,
    suspended: ({ number }: { number: number }) => `Meeting ${f.number(number)} is suspended.`,
    until: ({ at }: { at: number }) => `It is to be resumed at ${f.time(at)}.`,
  },
})
