// Each way of voting as each person finds it: consent, roll-call with its lot, elections, silence, and votes without abstention.
import { describe, expect, it } from 'vitest'
import { hasCount, outcomeSentence } from '../../client/hud/vote/outcome-words.ts'
import { around } from '../../client/hud/vote/roll-order.tsx'
import { VotePanel } from '../../client/hud/vote/vote-panel.tsx'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId, LotId, MotionId, PersonId, VoteId } from '../../shared/ids.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { calledOf } from '../../shared/procedure/votes/called.ts'
import { atWork, CHAIR, type Committee, of } from './committee.ts'
import { ADOPTED, ARE, FRA } from './fake-sitting.ts'
import { show, textOf, wordsOf } from './show.tsx'

const KEN = 'KEN' as DelegationId
const M1 = 'm1' as MotionId
const V1 = 'v1' as VoteId
const V2 = 'v2' as VoteId
const begun = atWork('model-un', [ARE, FRA, KEN])
const NONCE = 'c'.repeat(32)

const markup = (committee: Committee, who: PersonId = of(ARE), language: Language = 'en') =>
  show(<VotePanel />, committee.view(who), language, committee.at)
const text = (committee: Committee, who?: PersonId, language?: Language) =>
  textOf(markup(committee, who, language))
const cast = (committee: Committee, who: DelegationId, choice: Choice | readonly string[], vote = V1) =>
  committee.act(of(who), 'ballot.cast', { vote, choice, key: `${who}-${vote}` })

describe('without a vote', () => {
  const asked = begun.act(CHAIR, 'vote.open', {
    ...{ question: 'Shall we begin?', method: 'no-objection', decision: null, again: null },
  })

  it('[VO18] silence means consent, and a delegation may object', () => {
    expect(text(asked)).toContain('Shall we begin? Without a vote, if nobody objects')
    expect(text(asked)).toContain('Who says nothing consents. Nobody has objected. Object…')
    expect(text(asked, CHAIR)).not.toContain('Object…')
    expect(markup(asked)).not.toContain('type="radio"')
  })

  it('shows who objects, and lets nobody object twice', () => {
    const objected = asked.act(of(FRA), 'objection.raise', { vote: V1 })
    expect(text(objected)).toContain('Objections: France Object…')
    expect(text(objected, of(FRA))).toContain('Your delegation objects.')
    expect(text(objected, of(FRA))).not.toContain('Object…')
  })

  it('ends without counts', () => {
    const adopted = text(asked.act(CHAIR, 'vote.close', { vote: V1 }))
    expect(adopted).toContain('Adopted Adopted without a vote: nobody objected. Model United Nations, rule 5')
    expect(adopted).not.toContain('In favour')
    expect(hasCount({ method: 'no-objection' })).toBe(false)
  })
})

describe('a question of procedure', () => {
  const put = begun
    .act(of(FRA), 'motion.move', { motion: 'close-debate', terms: {}, text: '' })
    .act(of(KEN), 'motion.second', { motion: M1 })
    .act(CHAIR, 'motion.take-up', { motion: M1 })
    .act(CHAIR, 'motion.put', { motion: M1, method: 'show-of-hands' })

  it('says what is asked, how it is decided and by which rule', () => {
    expect(text(put)).toContain(
      'Motion of France: Close the debate · item “Shared rivers” Show of hands Two-thirds majority Model United Nations, rule 4',
    )
    expect(text(put, of(ARE), 'ar')).toContain(
      'اقتراح إجرائي من فرنسا: إقفال باب المناقشة · البند «Shared rivers» رفع الأيدي أغلبية الثلثين',
    )
  })

  it('[VO17] offers no abstention, and says so', () => {
    expect([...markup(put).matchAll(/value="(\w+)"/g)].map(([, value]) => value)).toEqual(['yes', 'no'])
    expect(text(put)).toContain('Abstaining is not possible on this vote.')
  })

  it('[VO16] says why a delegation that is absent has no ballot, and the rule', () => {
    const late = begun.act(CHAIR, 'presence.note', { delegation: ARE, presence: 'absent' })
    const asked = late.act(CHAIR, 'vote.open', {
      ...{ question: 'Now?', method: 'recorded', decision: null, again: null },
    })
    expect(text(asked)).toContain('Your delegation is recorded as absent.')
    expect(text(asked)).toContain('House rule VO16')
    expect(markup(asked)).not.toContain('type="radio"')
  })
})

describe('a roll-call', () => {
  const opened = begun.act(CHAIR, 'vote.open', {
    ...{ question: 'Shall we?', method: 'roll-call', decision: 'substantive', again: null },
  })
  const drawn = opened.act(CHAIR, 'lot.draw', { lot: 'l1' as LotId, nonce: NONCE })
  const { vote } = drawn.sitting
  const first = vote && calledOf(vote)
  if (!first) throw new Error('nobody is called')
  const others = ([ARE, FRA, KEN] as const).filter((id) => id !== first)

  it('[LO2] waits for a lot to which everyone of the sitting may add', () => {
    expect(text(opened)).toContain('Drawing a lot A lot decides which delegation is called first.')
    expect(text(opened)).toContain('Nobody has added chance yet.')
    expect(text(opened)).toContain('Add chance of my own')
  })

  it('[LO3] says how the draw is checked', () => {
    expect(text(drawn)).toMatch(/Drawn: place \d of 3\. SHA-256 of the byte 02/)
    expect(text(drawn)).toContain('Seed 7777')
  })

  it('[VO15] tells the delegation that it is called, large, and nobody else', () => {
    expect(text(drawn, of(first))).toContain('It is your turn Choose one answer')
    expect(text(drawn, of(first))).toContain(
      'Pass Who passes is called once more at the end, and then votes yes or no.',
    )
    for (const other of others) {
      expect(text(drawn, of(other))).not.toContain('It is your turn')
      expect(markup(drawn, of(other))).not.toContain('type="radio"')
    }
  })

  it('shows the order with the answers so far', () => {
    const answered = cast(drawn, first, 'no')
    expect(text(answered)).toContain('Order and answers 1')
    expect(text(answered)).toContain('✖ No')
    expect(text(answered)).toContain('Called now')
  })

  it('[VO15] calls who passed once more, and then nobody', () => {
    const passed = drawn.act(of(first), 'roll.pass', { vote: V1, delegation: first })
    expect(text(passed)).toContain('Passed')
    const after = others.reduce((before, each) => cast(before, each, 'yes'), passed)
    expect(text(after, of(first))).toContain('It is your turn')
    expect(text(after, of(first))).not.toContain('Who passes is called once more')
    expect(text(cast(after, first, 'yes'))).toContain('Everyone has been called.')
  })

  it('shows a few places around who is called', () => {
    expect([around(5, 4), around(193, 0), around(193, 100), around(193, 192)]).toEqual([
      { from: 0, to: 5 },
      { from: 0, to: 7 },
      { from: 98, to: 105 },
      { from: 186, to: 193 },
    ])
  })
})

describe('an election', () => {
  const hall = atWork('general-assembly', [ARE, FRA, KEN])
  const opened = hall
    .act(CHAIR, 'election.open', {
      ...{ title: 'A seat', places: 1, majority: 'majority', candidates: ['KEN', 'Ada'] },
    })
    .act(CHAIR, 'election.ballot', { election: 'b1' as never })

  it('[EL6] names the candidates, how many may be chosen, and that ballots are recorded', () => {
    expect(text(opened)).toContain('Election: A seat')
    expect(text(opened)).toContain('Ballot 1 1 place to be filled More than half of those voting')
    expect(text(opened)).toContain('These ballots are recorded')
    expect(text(opened)).toContain('Choose one name at most Kenya Ada No name chosen: this is an abstention.')
  })

  it('[EL1] shows the votes of each and who is elected', () => {
    const ballots = [
      [ARE, ['KEN']],
      [FRA, ['KEN']],
      [KEN, ['Ada']],
    ] as const
    const closed = ballots
      .reduce((before, [who, names]) => cast(before, who, names), opened)
      .act(CHAIR, 'vote.close', { vote: V1 })
    expect(text(closed)).toContain(
      'Elected Elected: Kenya Votes needed: 2 Candidate Votes Kenya Elected 2 Ada 1',
    )
    expect(text(closed, of(ARE), 'ar')).toContain('المنتخبون: كينيا')
  })

  it('says that a further ballot follows where nobody has the majority', () => {
    const none = { ...ADOPTED, subject: { of: 'election' as const, election: 'b1' as never } }
    const nobody = { ...none, outcome: { ...none.outcome, outcome: 'no-result' as const, elected: [] } }
    expect(outcomeSentence(nobody, wordsOf('en'), (name) => name)).toBe(
      'Nobody has the majority that is needed. A further ballot follows.',
    )
  })
})

describe('silence', () => {
  const running = atWork('general-assembly', [ARE, FRA, KEN]).act(CHAIR, 'silence.open', {
    ...{ proposal: null, question: 'Shall the letter be sent?', hours: 72 },
  })

  it('[VO21] says how long it may still be broken, and by whom', () => {
    expect(text(running.wait(3_600_000 * 5))).toContain('Shall the letter be sent? 2 days and 19 hours left')
    expect(text(running, of(ARE), 'ar')).toContain('المتبقي: 3 أيام')
    expect(text(running)).toContain('Break the silence…')
    expect(text(running, CHAIR)).not.toContain('Break the silence…')
  })

  it('is broken for all', () => {
    const broken = running.act(of(FRA), 'silence.break', { silence: 's1' as never })
    expect(text(broken)).not.toContain('Silence procedures')
  })
})

describe('the second vote', () => {
  it('[VO20] says that the first was equally divided', () => {
    const hall = atWork('general-assembly', [ARE, FRA])
    const tied = cast(
      cast(
        hall.act(CHAIR, 'vote.open', {
          ...{ question: 'Shall we?', method: 'recorded', decision: 'ordinary', again: null },
        }),
        ARE,
        'yes',
      ),
      FRA,
      'no',
    ).act(CHAIR, 'vote.close', { vote: V1 })
    expect(text(tied)).toContain(
      'No result The vote is equally divided, so nothing is decided yet. A second vote follows.',
    )
    const again = tied.act(CHAIR, 'vote.open', {
      question: '',
      method: 'recorded',
      decision: null,
      again: V1,
    })
    expect(again.sitting.vote?.id).toBe(V2)
    expect(text(again)).toContain('Shall we? Recorded vote Ordinary question')
    expect(text(again)).toContain('This is the second vote: the first was equally divided.')
  })
})
