// Cases 1, 2 and 4: the process is killed at each point of a vote, and starts anew.
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import { equal } from '../../attacks/verify.ts'
import type { FaultCase } from '../case.ts'
import {
  closeVote,
  convene,
  during,
  endMeeting,
  expectKept,
  type Meeting,
  openVote,
} from '../people/meeting.ts'

const DELEGATIONS = 3
const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain']

export const crashAt = (place: string) => ({ MAJLIS_CRASH_AT: place, MAJLIS_MAY_CRASH: 'yes' })
export const unharmed = { MAJLIS_CRASH_AT: '' }

/** Everybody casts at once and asks until it is known, while the process falls at `place` and is started anew. */
async function crashWhileCasting(place: string): Promise<string> {
  return during(convene(DELEGATIONS, crashAt(place)), async (meeting) => {
    const { forum, delegates } = meeting
    const vote = await openVote(meeting)
    const voting = delegates.map((each, index) => each.castUntilKnown(vote, CHOICES[index % 3]!))
    equal(await forum.fallen(), 'SIGKILL', 'what ended the server')
    await forum.restart(unharmed)
    const answers = await Promise.all(voting)
    equal(
      answers.map(({ ok }) => ok),
      answers.map(() => true),
      'the answers to those who asked again',
    )
    const acknowledged = await expectKept(meeting, await closeVote(meeting, vote))
    const asked = delegates.flatMap(({ casts }) => casts)
    const unknown = asked.filter(({ fate }) => fate === 'unknown').length
    return `${acknowledged} ballots acknowledged, ${unknown} of them not known at first`
  })
}

/** The chair closes; the process falls at `place`; closing again gives one legal result. */
async function crashWhileClosing(place: string): Promise<readonly [string, unknown]> {
  const meeting: Meeting = await convene(DELEGATIONS, crashAt(`${place}@vote.closed`))
  try {
    const { forum, chair, delegates } = meeting
    const vote = await openVote(meeting)
    await Promise.all(delegates.map((each, index) => each.castUntilKnown(vote, CHOICES[index % 3]!)))
    const closing = chair.seat.ask('vote.close', { vote })
    equal(await forum.fallen(), 'SIGKILL', 'what ended the server')
    equal(await closing, null, 'the answer to the close')
    await forum.restart(unharmed)
    await Promise.all([chair, ...delegates].map((each) => each.comeBack()))
    const again = await chair.seat.ask('vote.close', { vote })
    const counted = await closeVote(meeting, vote)
    await expectKept(meeting, counted)
    // committed before the fall, it is closed; otherwise it was open and is closed now
    const stood = again?.ok ? 'open' : `closed (${again?.refusal.code})`
    return [stood, Object.values(counted)]
  } finally {
    await endMeeting(meeting)
  }
}

export const kills: readonly FaultCase[] = [
  {
    number: 1,
    words: 'killed between commit and acknowledgement: asking again gets the same receipt',
    run: () => crashWhileCasting('after-commit@ballot.cast:1'),
  },
  {
    number: 2,
    words: 'killed between receipt and commit: not known, and asking again counts once',
    async run() {
      const before = await crashWhileCasting('before-commit@ballot.cast:1')
      const within = await crashWhileCasting('in-commit@ballot.cast:1')
      return `${before}; in the transaction: ${within}`
    },
  },
  {
    number: 4,
    words: 'killed while a vote closes, at three points: one legal state, the same result',
    async run() {
      const stood: string[] = []
      for (const place of ['before-commit', 'in-commit', 'after-commit']) {
        const [phase, counted] = await crashWhileClosing(place)
        equal(counted, ['yes', 'no', 'abstain'], `the result after a fall ${place}`)
        stood.push(`${place} ${phase}`)
      }
      equal(stood.slice(0, 2), ['before-commit open', 'in-commit open'], 'the phase before the commit')
      return stood.join(', ')
    },
  },
]
