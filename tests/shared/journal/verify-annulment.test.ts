// A journal in which one person annuls a result alone does not hold, whoever wrote it.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import type { Role } from '../../../shared/procedure/roles/roles.ts'
import type { Past } from '../procedure/given.ts'
import {
  AMINA,
  ARE,
  BORIS,
  CHIDI,
  closed,
  DALAL,
  OPENED,
  opened,
  presiding,
  saltOf,
  V1,
} from '../procedure/samples.ts'
import { linesOf } from './forge.ts'

const badged = (person: PersonId, badge: string, role: Role): Event => ({
  ...{ type: 'person.admitted', person, role, delegation: role === 'delegate' ? ARE : null, badge },
})
const decided: Past[] = [
  OPENED,
  badged(DALAL, 'b_1', 'chair'),
  presiding(DALAL),
  badged(CHIDI, 'b_2', 'secretary'),
  badged(BORIS, 'b_1', 'chair'),
  badged(AMINA, 'b_3', 'delegate'),
  opened(V1),
  closed(V1),
]
const asked: Past = [DALAL, { type: 'annulment.asked', vote: V1, reason: 'Wrong', salt: saltOf(4) }]
const annulled = (askedBy: PersonId = DALAL): Event => ({ type: 'vote.annulled', vote: V1, askedBy })

describe('an annulment', () => {
  it('[JO7] [VO27] holds when another of the desk confirmed it', () =>
    expect(verifyJournal(linesOf(...decided, asked, [CHIDI, annulled()]))).toMatchObject({
      ok: true,
      entries: 10,
      votes: 1,
    }))

  it.each<[string, readonly Past[], number, string]>([
    ['by who asked for it', [asked, [DALAL, annulled()]], 10, 'not-entitled'],
    ['by the same badge', [asked, [BORIS, annulled()]], 10, 'not-entitled'],
    ['by somebody who is not of the desk', [asked, [AMINA, annulled()]], 10, 'not-entitled'],
    ['by the house', [asked, annulled()], 10, 'not-entitled'],
    ['that nobody asked for', [[CHIDI, annulled()]], 9, 'out-of-order'],
    ['that somebody else asked for', [asked, [CHIDI, annulled(BORIS)]], 10, 'out-of-order'],
    ['twice', [asked, [CHIDI, annulled()], [CHIDI, annulled()]], 11, 'out-of-order'],
  ])('[JO7] [VO27] does not hold %s', (_, past, seq, reason) =>
    expect(verifyJournal(linesOf(...decided, ...past))).toEqual({ ok: false, seq, reason }),
  )
})
