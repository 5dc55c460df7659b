// What is annulled beside questions and proposals: ballots of elections, amendments, and motions that failed. VO26, VO28.
import { describe, expect, it } from 'vitest'
import type { PersonId, VoteId } from '../../../../shared/ids.ts'
import { verifyJournal } from '../../../../shared/journal/verify.ts'
import { annullableOf } from '../../../../shared/procedure/annulment/annulment-acts.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event } from '../../../../shared/procedure/event.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { chaptersOf } from '../../../../shared/procedure/view-room.ts'
import { refuse } from '../../../../shared/refusal.ts'
import { BALLOT, CHAIR, done, following, M2, MEMBERS, of, session, voting, when } from '../assembly.ts'
import { ON_SUBMISSION } from '../assembly-rules.ts'
import { A2, amended, DIG, moved, replace, tabled, takenUp } from '../business-samples.ts'
import { A1, ARE, I1, L1, M1, outcomeOf, R1, saltOf, V1, V2 } from '../samples.ts'
import { CHAIR as OFFICER, SecretHall } from '../secret-hall.ts'

const annul = (hall: SecretHall, vote: string) =>
  hall.ask({ type: 'vote.annul', vote: vote as never, reason: 'Miscounted', salt: hall.salt() })

describe.each([
  ['recorded', false],
  ['secret', true],
] as const)('a %s ballot of an election', (_, isSecret) => {
  const open = (places = 2) => {
    const hall = new SecretHall('general-assembly', 4)
    hall.openElection({ places, candidates: ['Amal', 'Badr', 'Camille', 'Dina'] })
    return hall
  }

  it('[VO28] leaves the election where it was before, and stays on record with its sums', () => {
    const hall = open()
    hall.ballot([['Amal', 'Badr'], ['Amal', 'Badr'], ['Amal', 'Camille'], ['Camille']], isSecret)
    const { before: _, ...after } = hall.electionNow()
    hall.ballot([['Badr'], ['Badr'], ['Badr'], ['Camille']], isSecret)
    expect(hall.electionNow()).toMatchObject({ isOver: true, elected: ['Amal', 'Badr'] })
    expect(hall.annul('v2' as never).map(({ type }) => type)).toEqual(['vote.annulled', 'election.restored'])
    expect(hall.electionNow()).toEqual(after)
    expect(hall.sitting.decided[1]).toMatchObject({
      ...{ annulled: { reason: 'Miscounted' }, outcome: { elected: ['Badr'] } },
    })
    hall.ballot([['Camille'], ['Camille'], ['Camille'], ['Badr']], isSecret)
    expect(hall.electionNow()).toMatchObject({ isOver: true, elected: ['Amal', 'Camille'] })
    expect(verifyJournal(hall.lines)).toMatchObject({ ok: true, votes: 3 })
  })

  it('[VO26] only the last one, once, and never behind a lot', () => {
    const hall = open(1)
    hall.ballot([['Amal'], ['Amal'], ['Badr'], ['Badr']], isSecret)
    hall.ballot([['Amal'], ['Amal'], ['Badr'], ['Badr']], isSecret)
    expect(annul(hall, 'v1')).toEqual(refuse('not-annullable', 'VO26'))
    expect(annullableOf(hall.sitting).map(({ vote }) => vote)).toEqual(['v2'])
    hall.act(hall.nextBallot(), OFFICER)
    expect(annul(hall, 'v2')).toEqual(refuse('not-annullable', 'VO26'))
    hall.act({ type: 'lot.draw', lot: L1, nonce: hall.salt() }, OFFICER)
    expect(hall.electionNow().isOver).toBe(true)
    expect(annul(hall, 'v2')).toEqual(refuse('not-annullable', 'VO26'))
  })

  it('[AG24] that it may be annulled is in the view, and the names that would come back are not', () => {
    const hall = open()
    hall.ballot([['Amal'], ['Amal'], ['Badr'], null], isSecret)
    expect(hall.electionNow()).toHaveProperty('before')
    expect(chaptersOf(hall.sitting).elections[0]?.before).toMatchObject({
      vote: 'v1',
      eligible: [],
      elected: [],
    })
  })
})

const [OTHER] = ['p_other'] as PersonId[] as [PersonId]
const badged = (person: PersonId, badge: string): Event => ({
  ...{ type: 'person.admitted', person, role: 'chair', delegation: null, badge },
})
const bureau = following(session(ON_SUBMISSION), badged(CHAIR, 'b_one'), badged(OTHER, 'b_two'))

/** The open vote, cast by all members in the same way, and closed. */
function decidedOn(sitting: Sitting, choice: 'yes' | 'no'): Sitting {
  const { id: vote } = sitting.vote!
  const cast = (after: Sitting, member: (typeof MEMBERS)[number]) =>
    done(after, { type: 'ballot.cast', vote, choice, key: `k${member}`, salt: saltOf(1) }, of(member))
  return done(MEMBERS.reduce(cast, sitting), { type: 'vote.close', vote }, CHAIR)
}
const putNext = (sitting: Sitting) => done(sitting, { type: 'proposal.put', proposal: R1, ...BALLOT }, CHAIR)
const ask = (vote: VoteId): Command => ({ type: 'vote.annul', vote, reason: 'Miscounted', salt: saltOf(6) })
const annulledIn = (sitting: Sitting, vote: VoteId) =>
  done(done(sitting, ask(vote), CHAIR), { type: 'annulment.confirm', vote }, OTHER)

describe('the vote on an amendment', () => {
  const twoOnOneParagraph = following(
    bureau,
    ...tabled(R1),
    ...amended(A1, R1, replace(1, 'Dig here;')),
    ...amended(A2, R1, replace(1, 'Dig there;')),
  )
  const adopted = decidedOn(putNext(twoOnOneParagraph), 'yes')
  const phases = ({ proposals }: Sitting) => proposals.amendments.map(({ phase }) => phase)
  const words = ({ proposals }: Sitting) => proposals.proposals[0]!.text?.operative[0]

  it('[VO28] leaves it before the body, with what fell by it, and the text as it was', () => {
    expect([phases(adopted), words(adopted)]).toEqual([['adopted', 'fallen'], 'Dig here;'])
    const after = annulledIn(adopted, V1)
    expect([phases(after), words(after)]).toEqual([['introduced', 'introduced'], DIG])
    expect(after.proposals.proposals[0]).toMatchObject({ isAmended: false, isVoting: true })
    expect(decidedOn(putNext(after), 'no').decided.at(-1)?.subject).toMatchObject({ amendment: A1 })
  })

  it('[VO28] what was rejected waits again', () => {
    const rejected = decidedOn(putNext(twoOnOneParagraph), 'no')
    expect(phases(annulledIn(rejected, V1))).toEqual(['introduced', 'introduced'])
  })

  it('[VO26] not when something else of its proposal was put since, nor after the whole', () => {
    const next = decidedOn(putNext(decidedOn(putNext(twoOnOneParagraph), 'no')), 'yes')
    when(next, ask(V1), CHAIR).refuses('not-annullable', 'VO26')
    const whole = decidedOn(putNext(adopted), 'yes')
    expect(annullableOf(whole).map(({ subject }) => subject.of)).toEqual(['proposal'])
  })

  it('[VO26] [PR20] in the voting on its proposal no other result is annulled', () => {
    const question = following(voting(bureau, { of: 'question' }), {
      ...{ type: 'vote.closed', vote: V1, revealed: [], outcome: outcomeOf('yes') },
    })
    const later = following(question, ...tabled(R1), ...amended(A1, R1, replace(1)))
    const amendedIn = decidedOn(putNext(later), 'yes')
    when(amendedIn, ask(V1), CHAIR).refuses('voting-begun', 'PR20')
    when(amendedIn, ask(V2), CHAIR).gives({
      ...{ type: 'annulment.asked', vote: V2, reason: 'Miscounted', salt: saltOf(6) },
    })
  })
})

describe('the vote by which a motion failed', () => {
  const fails = (sitting: Sitting, motion = M1) => {
    const moving = following(sitting, moved(motion, 'close-debate', ARE, { item: I1 }), takenUp(motion))
    return decidedOn(done(moving, { type: 'motion.put', motion, ...BALLOT }, CHAIR), 'no')
  }
  const failing = fails(bureau)

  it('[VO28] lets it wait again, as it was moved', () => {
    expect(failing.motions).toMatchObject({ pending: [], settled: [{ id: M1 }] })
    const after = annulledIn(failing, V1)
    expect(after.motions).toMatchObject({ pending: [{ id: M1, motion: 'close-debate' }], settled: [] })
  })

  it('[VO26] not while its delegation has another of its kind waiting, nor in a later meeting', () => {
    when(following(failing, moved(M2, 'close-debate', ARE, { item: I1 })), ask(V1), CHAIR).refuses(
      'not-annullable',
      'VO26',
    )
    const later = following(
      failing,
      { type: 'meeting.adjourned', until: null },
      { type: 'meeting.opened', number: 2 },
    )
    when(later, ask(V1), CHAIR).refuses('not-annullable', 'VO26')
  })

  it('[VO26] not of one that was carried, for others rest on what it brought about', () => {
    const moving = following(bureau, moved(M1, 'close-debate', ARE, { item: I1 }), takenUp(M1))
    const carriedOn = decidedOn(done(moving, { type: 'motion.put', motion: M1, ...BALLOT }, CHAIR), 'yes')
    when(carriedOn, ask(V1), CHAIR).refuses('not-annullable', 'VO26')
  })
})
