// Notes between delegations and the chair's desk.
import type { Format } from '../format.ts'

export const notes = (f: Format) => ({
  tabs: 'Chat and notes',
  everyone: 'Everyone',
  heading: 'Notes',
  desk: 'The chair’s desk',
  intro:
    'A note is read by the people of the two delegations alone, or by the desk. It is not part of the record.',
  none: 'No notes yet.',
  write: 'Write a note',
  to: 'To',
  chooseTo: 'Choose who gets it',
  text: 'Note',
  send: 'Send',
  back: 'All notes',
  with: ({ name }: { name: string }) => `Notes with ${f.name(name)}`,
  reply: ({ name }: { name: string }) => `Note to ${f.name(name)}`,
  you: 'You',
  /** before one's own last words in the list */
  sent: 'Sent:',
})
