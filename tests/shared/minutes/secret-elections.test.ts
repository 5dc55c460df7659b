// MI9, SB12, SB15: elections by secret ballot in the minutes: each ballot with its sums, who took part, and nobody's choice.
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../../shared/ids.ts'
import { minutesOf } from '../../../shared/minutes/minutes-of.ts'
import { minutesText } from '../../../shared/minutes/written/minutes-text.ts'
import { votesTable, voteTable } from '../../../shared/minutes/written/tables.ts'
import { voiceOf } from '../../../shared/minutes/written/voice.ts'
import { SecretHall } from '../procedure/secret-hall.ts'
import { WRITING } from './writing.ts'

/** Two places: Amal is elected at once; Badr and Camille are equal in the second ballot, and a lot decides. */
function elected(isFirstSecret: boolean): SecretHall {
  const hall = new SecretHall('general-assembly', 5)
  hall.openElection({ places: 2, candidates: ['Amal', 'Badr', 'Camille'] })
  hall.ballot([['Amal', 'Badr'], ['Amal', 'Badr'], ['Amal', 'Camille'], ['Camille'], []], isFirstSecret)
  hall.ballot([['Badr'], ['Badr'], ['Camille'], ['Camille'], null])
  hall.drawLot()
  return hall
}
const minutesIn = ({ happened }: SecretHall) =>
  minutesOf(happened, { session: 's_secret' as SessionId, head: null, names: new Map() })
const secret = minutesIn(elected(true))
const ofBoth = minutesIn(elected(false))

it('[MI9] [SB12] have votes by candidate and who took part with trackers, and no ballot', () => {
  expect(secret.votes.map(({ method, ballots, candidates }) => ({ method, ballots, candidates }))).toEqual([
    {
      ...{ method: 'secret', ballots: null },
      candidates: [
        { candidate: 'Amal', votes: 3 },
        { candidate: 'Badr', votes: 2 },
        { candidate: 'Camille', votes: 2 },
      ],
    },
    {
      ...{ method: 'secret', ballots: null },
      candidates: [
        { candidate: 'Badr', votes: 2 },
        { candidate: 'Camille', votes: 2 },
      ],
    },
  ])
  const [first, second] = secret.votes
  expect([first?.secret?.length, second?.secret?.length, second?.notVoting.length]).toEqual([5, 4, 1])
})

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const { words, format } = WRITING[language]
  const textOf = (minutes: typeof secret) => minutesText(minutes, words, format)

  it('[MI9] say that they were secret, and tell each ballot with its sums, and the lot', () => {
    const told = {
      en: [
        'A secret ballot was held',
        'Members present and voting: 4; abstentions: 1; required majority: 3.',
        'Amal, 3 votes; Badr, 2 votes; Camille, 2 votes.',
        'restricted to Badr and Camille',
        'A lot is to be drawn between Badr and Camille',
        'Ballots: Secret: only the votes obtained are known',
      ],
      ar: [
        'جرى اقتراع سري',
        'الأعضاء الحاضرون المصوّتون: 4؛ الممتنعون: 1؛ الأغلبية المطلوبة: 3.',
        'ويُجرى اقتراع آخر يقتصر على',
        'وتُجرى قرعة بين المتعادلين',
        'الاقتراعات: سرية',
      ],
    }[language]
    const text = textOf(secret).replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    for (const part of told) expect(text).toContain(part)
    expect(text).not.toContain(words.ballotsRecorded)
  })

  it('[MI9] say so where some were secret and some were not', () => {
    expect(textOf(ofBoth)).toContain(words.heldBallots.both)
    expect(ofBoth.votes.map(({ ballots }) => ballots?.length ?? null)).toEqual([5, null])
  })

  it('[SB12] have tables of sums by candidate, and of all votes none with a choice', () => {
    const voice = voiceOf(secret, words, format)
    expect(voteTable(voice, secret.votes[1]!)).toEqual([
      [words.decisionFacts.candidate, words.decisionFacts.total],
      ['Badr', '2'],
      ['Camille', '2'],
      [words.choices.abstain, '0'],
    ])
    const chosen = votesTable(voice).slice(1)
    expect(new Set(chosen.map((row) => row.at(-1)))).toEqual(new Set(['', words.choices.none]))
  })
})
