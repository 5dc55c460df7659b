// MI9, SB12: a secret vote in the minutes: who took part, the sums, and nobody's choice.
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../../shared/ids.ts'
import { minutesOf } from '../../../shared/minutes/minutes-of.ts'
import { minutesText } from '../../../shared/minutes/written/minutes-text.ts'
import { voteTable } from '../../../shared/minutes/written/tables.ts'
import { voiceOf } from '../../../shared/minutes/written/voice.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import { happened, type Past } from '../procedure/given.ts'
import { ARE, DALAL, FRA, KEN, outcomeOf, saltOf, V1 } from '../procedure/samples.ts'
import {
  castCommand,
  decrypted,
  ended,
  FARAH,
  readyOfTwo,
  tallied,
  voted,
} from '../procedure/secret-samples.ts'
import { WRITING } from './writing.ts'

const closed: Event = {
  ...{ type: 'vote.closed', vote: V1, revealed: [], sums: [2, 1, 0] },
  outcome: outcomeOf('yes', 'yes', 'no'),
}
const counted: readonly Past[] = [
  ...readyOfTwo,
  ...voted,
  ended,
  tallied,
  ...[decrypted(DALAL, 2), decrypted(FARAH, 3), decrypted('system', 1), closed],
]
const madeOf = (...past: readonly Past[]) =>
  minutesOf(happened(past), { session: 's_secret' as SessionId, head: null, names: new Map() })

it('[SB12] [MI9] have who took part with trackers, as seated, and no choices', () => {
  const [vote] = madeOf(...counted).votes
  expect(vote).toMatchObject({ method: 'secret', ballots: null, notVoting: [] })
  expect(vote?.secret).toEqual(
    [KEN, ARE, FRA].map((delegation) => ({
      delegation,
      tracker: castCommand(delegation, delegation === KEN ? 13 : delegation === ARE ? 14 : 12).tracker,
    })),
  )
})

it('[SB12] have who did not take part', () =>
  expect(madeOf(...readyOfTwo, ...voted.slice(0, 3), ended, closed).votes[0]?.notVoting).toEqual([KEN, FRA]))

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const { words, format } = WRITING[language]
  const textOf = (...past: readonly Past[]) => minutesText(madeOf(...past), words, format)

  it('[MI9] tell how it was set up, put and decided', () => {
    const text = textOf(...counted)
    const told = {
      en: ['3 people as trustees, of whom 2', 'put to a secret ballot', 'adopted by 2 votes to 1'],
      ar: ['وأمناؤه المنتدى و3 أشخاص', 'لاقتراع سري'],
    }[language]
    for (const part of told) expect(text).toContain(part)
    expect(text).toContain(castCommand(ARE, 14).tracker)
    // replaced, and so of no account
    expect(text).not.toContain(castCommand(ARE, 11).tracker)
  })

  it('[SB16] tell why one was annulled', () => {
    const annulled: Event = { type: 'secret.annulled', vote: V1, reason: 'A key was lost', salt: saltOf(8) }
    expect(textOf(...readyOfTwo, ...voted, annulled)).toContain('A key was lost')
    const erased = { ...annulled, reason: null, salt: '' }
    expect(textOf(...readyOfTwo, ...voted, erased)).toContain(words.erased)
  })

  it('[SB12] a table of it has totals alone', () => {
    const minutes = madeOf(...counted)
    const rows = voteTable(voiceOf(minutes, words, format), minutes.votes[0]!)
    expect(rows.slice(1).map(([, figure]) => figure)).toEqual(['2', '1', '0'])
  })
})
