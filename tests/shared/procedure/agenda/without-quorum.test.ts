// A meeting that too few are left in to decide anything: it is not stuck, for who presides ends it by a word. AG8.
import { describe, expect, it } from 'vitest'
import type { DelegationId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { Event, EventOf } from '../../../../shared/procedure/event.ts'
import { quorumMissing } from '../../../../shared/procedure/votes/deciding-quorum.ts'
import { moved, takenUp } from '../business-samples.ts'
import { given, type Past, sittingAfter } from '../given.ts'
import { meeting, noted } from '../regulated.ts'
import { ARE, admitted, DALAL, FRA, M1, OPENED, presiding, saltOf } from '../samples.ts'

const suspend: Command = { type: 'meeting.suspend', minutes: null }
const adjourn: Command = { type: 'meeting.adjourn' }
const suspended: Event = { type: 'meeting.suspended', until: null }
const adjourned: Event = { type: 'meeting.adjourned', until: null }

/** one of three members is left */
const gone: Past[] = [noted(ARE, 'absent'), noted(FRA, 'absent')]

describe.each(['general-assembly', 'model-un'] as const)('under %s', (rulebook) => {
  const rule = rulebook === 'model-un' ? 'MUN 2' : 'GA 67'
  const [suspension, adjournment] = rulebook === 'model-un' ? ['MUN 11', 'MUN 11'] : ['GA 76', 'GA 76']
  const enough = meeting(rulebook)

  it('[AG8] no motion ends it, since none can be voted on', () => {
    const past = [...enough, moved(M1, 'adjourn-meeting'), takenUp(M1), ...gone] as const
    const put: Command = {
      ...{ type: 'motion.put', motion: M1, method: 'show-of-hands', salt: saltOf(1) },
      ...{ seed: '5'.repeat(64), seedSalt: saltOf(2) },
    }
    expect(quorumMissing(sittingAfter(...past), 'procedural')).toBe(rule)
    given(...past)
      .when(put, DALAL)
      .refuses('no-quorum', rule)
  })

  it('[AG8] who presides suspends or adjourns it', () => {
    given(...enough, ...gone)
      .when(suspend, DALAL)
      .gives(suspended)
    given(...enough, ...gone)
      .when(adjourn, DALAL)
      .gives(adjourned)
    given(...enough, suspended, ...gone)
      .when(adjourn, DALAL)
      .gives(adjourned)
  })

  it('[AG8] but not while enough are present', () => {
    given(...enough)
      .when(suspend, DALAL)
      .refuses('not-in-order', suspension)
    given(...enough)
      .when(adjourn, DALAL)
      .refuses('not-in-order', adjournment)
    given(...enough, ...gone, noted(ARE))
      .when(adjourn, DALAL)
      .refuses('not-in-order', adjournment)
  })
})

describe('the Security Council, which knows no quorum', () => {
  const members = 'BHR CHN COD COL DNK FRA GBR GRC LBR LVA PAK PAN RUS SOM USA'.split(' ') as DelegationId[]
  const seats = (count: number): Past[] => [
    { ...(OPENED as EventOf<'sitting.opened'>), rulebook: 'security-council', delegations: members },
    admitted(DALAL, null, 'chair'),
    presiding(DALAL),
    ...members.slice(0, count).map((id) => noted(id)),
    { type: 'meeting.opened', number: 1 },
  ]

  it('[AG8] nine may carry a motion', () =>
    given(...seats(9))
      .when(adjourn, DALAL)
      .refuses('not-in-order', 'SC 33'))

  it('[AG8] eight may not, and who presides adjourns by a word', () =>
    given(...seats(8))
      .when(adjourn, DALAL)
      .gives(adjourned))
})
