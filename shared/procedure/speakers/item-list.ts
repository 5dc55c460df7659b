// What the list and the counts of the floor are when an item comes or goes.
import type { DelegationId } from '../../ids.ts'
import type { Speakers, Spoken } from './speakers-state.ts'

/** AG16: times and rights of reply begin anew. `keepsList`: entries are of no other item. */
export const speakersForItem = (speakers: Speakers, keepsList: boolean): Speakers => ({
  ...speakers,
  isOpen: true,
  entries: keepsList ? speakers.entries : [],
  onItem: {},
  spoken: withoutReplies(speakers.spoken),
})

const withoutReplies = (spoken: Speakers['spoken']): Speakers['spoken'] =>
  Object.fromEntries(
    (Object.entries(spoken) as [DelegationId, Spoken][]).map(([delegation, one]) => [
      delegation,
      { ...one, replies: 0 },
    ]),
  )

/** AG19: no speech is made any more; who asked to reply or to explain a vote stays. */
export const speakersWithoutDebate = (speakers: Speakers): Speakers => ({
  ...speakers,
  isOpen: false,
  entries: speakers.entries.filter(({ kind }) => kind !== 'speech'),
})
