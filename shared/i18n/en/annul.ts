// Results that should not stand: asking that one be annulled, and confirming it.
import type { Format } from '../format.ts'

export const annul = (f: Format) => ({
  heading: 'Annul a result',
  intro:
    'For a result that came about by mistake. It takes two: who presides asks, and another chair or the secretary, who came in with another badge, confirms. The result stays in the record, marked as annulled.',
  which: 'Result',
  choose: 'Choose a result',
  none: 'There is no result that may be annulled.',
  reason: 'Reason (everyone reads it)',
  ask: 'Ask to annul it',
  pending: ({ question }: { question: string }) => `Asked to be annulled: ${f.name(question)}`,
  pendingBy: ({ name, text }: { name: string; text: string }) =>
    `Asked by ${f.name(name)}. Reason: ${f.name(text)}`,
  somebody: 'The presiding officer',
  erased: 'The reason was erased.',
  awaits: 'Another chair or the secretary has to confirm it.',
  confirm: 'Confirm: annul the result',
  confirmQuestion: 'Annul this result?',
  confirmText:
    'It will be marked as annulled for everyone and in the record. What it settled will be open again: a proposal or an amendment is before the body, a motion waits, an election is where it was before that ballot. This cannot be undone.',
  drop: 'Drop the request',
  annulled: 'Annulled',
  annulledOn: ({ at, text }: { at: number; text: string }) =>
    `This result does not stand: two officers annulled it ${f.dateTime(at)}. Reason: ${f.name(text)}`,
})
