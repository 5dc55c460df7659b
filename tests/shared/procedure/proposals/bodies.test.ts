// Motions and proposals under the rules of bodies that exist: what each does in its own way.
import { describe, expect, it } from 'vitest'
import type { DelegationId, MotionId, VoteId } from '../../../../shared/ids.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { debateLeft } from '../../../../shared/procedure/motions/motion-rule.ts'
import { nextToPut } from '../../../../shared/procedure/proposals/next-to-put.ts'
import { proposalOf } from '../../../../shared/procedure/proposals/proposal-of.ts'
import { GCC_SUPREME_COUNCIL } from '../../../../shared/procedure/rulebooks/gcc-supreme-council.ts'
import { GENERAL_ASSEMBLY } from '../../../../shared/procedure/rulebooks/general-assembly.ts'
import { MODEL_UN } from '../../../../shared/procedure/rulebooks/model-un.ts'
import type { Rulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { SECURITY_COUNCIL } from '../../../../shared/procedure/rulebooks/security-council.ts'
import type { Sitting } from '../../../../shared/procedure/sitting.ts'
import { assembledUnder, BALLOT, CHAIR, done, following, IND, MEMBERS, of, when } from '../assembly.ts'
import {
  A2,
  A3,
  add,
  amend,
  amended,
  move,
  moved,
  remove,
  replace,
  submit,
  TEXT,
  tabled,
  takenUp,
} from '../business-samples.ts'
import { sittingAfter } from '../given.ts'
import { A1, ARE, FRA, KEN, M1, R1, saltOf } from '../samples.ts'

const under = (rulebook: Rulebook): Sitting => sittingAfter(...assembledUnder(rulebook))
const put = { type: 'proposal.put', proposal: R1, ...BALLOT } as const
const object = { type: 'motion.object', motion: M1 } as const

/** What is put is voted on, by members in their order, and closed. */
function voted(sitting: Sitting, ...choices: readonly Choice[]): Sitting {
  const vote = `v${sitting.voteCount}` as VoteId
  const cast = choices.reduce((before, choice, index) => {
    const ballot = { type: 'ballot.cast', vote, choice, key: `${index}`, salt: saltOf(index) } as const
    return done(before, ballot, of(MEMBERS[index]!))
  }, sitting)
  return done(cast, { type: 'vote.close', vote }, CHAIR)
}

const nextDecision = (sitting: Sitting) => nextToPut(sitting, proposalOf(sitting, R1)!)?.decision

describe('the General Assembly', () => {
  const assembly = following(under(GENERAL_ASSEMBLY), ...tabled(R1, ARE, 'ordinary'))

  it('[MO21] [PR21] makes a question important, and so amendments to it (rule 84)', () => {
    const moving = following(assembly, moved(M1, 'important-question', FRA, { proposal: R1 }), takenUp(M1))
    const asked = done(moving, { type: 'motion.put', motion: M1, ...BALLOT }, CHAIR)
    const important = voted(asked, 'yes', 'yes', 'no')
    expect(nextDecision(important)).toBe('important')
    expect(nextDecision(following(important, ...amended(A1, R1, replace(1))))).toBe('amendment-to-important')
  })

  it('[MO26] hears two on each side when someone objects to a division (rule 89)', () => {
    const moving = following(assembly, moved(M1, 'divide', FRA, { proposal: R1, parts: [[1]] }), takenUp(M1))
    expect(debateLeft(done(moving, object, of(KEN)))).toEqual({ for: 2, against: 2 })
  })

  it('[PR26] [PR27] votes again at a later meeting after an equal division (rule 95)', () => {
    const tied = voted(done(assembly, put, CHAIR), 'yes', 'no')
    expect(proposalOf(tied, R1)).toMatchObject({ phase: 'introduced', isVoting: false, dividedIn: 1 })
    when(tied, put, CHAIR).refuses('second-vote-later', 'GA 95')
    const roll = MEMBERS.map(
      (delegation) => ({ type: 'presence.noted', delegation, presence: 'present' }) as const,
    )
    const later = following(
      tied,
      { type: 'meeting.adjourned', until: null },
      { type: 'meeting.opened', number: 2 },
      ...roll,
    )
    const again = done(later, put, CHAIR)
    expect(again.vote?.isAgain).toBe(true)
    expect(proposalOf(voted(again, 'yes', 'no'), R1)?.phase).toBe('rejected')
  })

  it('[PR8] withdraws by rule 80', () =>
    when(assembly, { type: 'proposal.withdraw', proposal: R1 }, of(FRA)).refuses(
      'not-your-proposal',
      'GA 80',
    ))
})

describe('the Security Council', () => {
  const council = following(under(SECURITY_COUNCIL), ...tabled(R1, ARE, 'substantive'))

  it('[PR12] [PR16] has amendments before it at once, and additions and deletions first (rule 36)', () => {
    when(council, amend(R1, replace(1)), of(FRA)).gives(...amended(A1, R1, replace(1), FRA))
    const three = following(
      council,
      ...amended(A1, R1, replace(1)),
      ...amended(A2, R1, add(1)),
      ...amended(A3, R1, remove(2)),
      { type: 'amendments.ordered', proposal: R1, order: [A1, A2, A3], excludes: {} },
    )
    expect(nextToPut(three, proposalOf(three, R1)!)?.subject).toEqual({
      of: 'amendment',
      proposal: R1,
      amendment: A2,
    })
  })

  it('[MO26] divides at the request of anyone, unless the mover of the draft objects (rule 32)', () => {
    const moving = following(council, moved(M1, 'divide', FRA, { proposal: R1, parts: [[1]] }))
    when(moving, object, of(KEN)).refuses('not-your-proposal', 'SC 32')
    expect(done(moving, object, of(ARE)).motions.pending).toEqual([])
    const granted = done(following(moving, takenUp(M1)), { type: 'motion.put', motion: M1, ...BALLOT }, CHAIR)
    expect(proposalOf(granted, R1)?.parts.length).toBe(1)
  })
})

describe('Model United Nations', () => {
  const committee = under(MODEL_UN)

  /** Moved, seconded, taken up, put and voted on. */
  const carriedThrough = (sitting: Sitting, asked: ReturnType<typeof move>, by: DelegationId): Sitting => {
    const motion = `m${sitting.motions.count + 1}` as MotionId
    const waiting = done(done(sitting, asked, of(by)), { type: 'motion.second', motion }, of(IND))
    const current = done(waiting, { type: 'motion.take-up', motion }, CHAIR)
    return voted(done(current, { type: 'motion.put', motion, ...BALLOT }, CHAIR), 'yes', 'yes', 'yes', 'no')
  }

  it('[MO20] [PR7] [PR12] introduces a draft and an amendment by motions, and adopts it as amended', () => {
    const drafted = done(committee, submit(TEXT, 'substantive'), of(ARE))
    const tabledThere = carriedThrough(drafted, move('introduce-proposal', { proposal: R1 }), ARE)
    const amending = done(tabledThere, amend(R1, replace(1, 'Digs')), of(FRA))
    const both = carriedThrough(amending, move('introduce-amendment', { amendment: A1 }), FRA)
    const closed = carriedThrough(both, move('close-debate'), KEN)
    const withText = voted(done(closed, put, CHAIR), 'yes', 'yes', 'no')
    const adopted = voted(done(withText, put, CHAIR), 'yes', 'yes', 'no', 'abstain')
    expect(proposalOf(adopted, R1)).toMatchObject({
      phase: 'adopted',
      text: { operative: ['Digs', TEXT.operative[1], TEXT.operative[2]] },
    })
  })

  it('[MO21] [MO27] starts the caucus that is carried, on its topic', () => {
    const caucus = move('moderated-caucus', { minutes: 10, seconds: 60 }, 'Wells')
    expect(carriedThrough(committee, caucus, ARE).speakers.caucus).toMatchObject({
      kind: 'moderated',
      topic: 'Wells',
      seconds: 60,
    })
  })

  it('[MO23] a caucus that is carried leaves no other waiting', () => {
    const other = following(committee, moved(M1, 'unmoderated-caucus', FRA, { minutes: 5 }))
    const caucus = carriedThrough(other, move('unmoderated-caucus', { minutes: 15 }), ARE)
    expect(caucus.motions.pending).toEqual([])
  })
})

describe('the GCC Supreme Council', () => {
  const council = following(under(GCC_SUPREME_COUNCIL), ...tabled(R1, ARE, 'substantive'))

  it('[PR10] knows no amendments', () =>
    when(council, amend(R1, replace(1)), of(FRA)).refuses('not-in-order', 'PR10'))

  it('[MO2] knows no motions', () =>
    when(council, move('adjourn-meeting'), of(FRA)).refuses('not-in-order', 'MO2'))
})
