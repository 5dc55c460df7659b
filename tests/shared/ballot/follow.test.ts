// A client that remembers a head is shown nothing else unnoticed, and a trustee decrypts nothing but the tally of a verified board.
import { describe, expect, it } from 'vitest'
import { archiveBytes } from '../../../shared/ballot/board/archive.ts'
import { follow, NOTHING_SEEN } from '../../../shared/ballot/board/follow.ts'
import { faultIn } from '../../../shared/ballot/faults.ts'
import { tallyText } from '../../../shared/ballot/tally/tally.ts'
import { tallyToOpen } from '../../../shared/ballot/verify/tally-to-open.ts'
import { bytesOf, chained, entries, steps } from './forge.ts'
import { TIMESTAMP } from './sample-board.ts'

const eventsOf = (all: typeof entries): readonly string[] =>
  all.filter((entry) => entry.is === 'event').map(({ text }) => text)
const events = eventsOf(entries)

describe('[BA28] following a board', () => {
  it('comes to the same end, at once or in parts', () => {
    const whole = follow(NOTHING_SEEN, events)
    expect(whole).toMatchObject({ phase: 'decided', head: { height: 9 } })
    expect(follow(follow(NOTHING_SEEN, events.slice(0, 3)), events.slice(3))).toEqual(whole)
  })

  it('finds out that what was seen is not there any more', () => {
    const seen = follow(NOTHING_SEEN, events.slice(0, 4))
    const without = eventsOf(chained(steps.filter((_, index) => index !== 2)))
    expect(faultIn(() => follow(seen, without.slice(4)))).toBe('broken-link')
    expect(faultIn(() => follow(seen, events.slice(5)))).toBe('broken-link')
    expect(faultIn(() => follow(follow(NOTHING_SEEN, events), events.slice(9)))).toBe('broken-link')
  })

  it('takes nothing out of order', () => {
    const late = eventsOf(chained([...steps.slice(0, 5), steps[1]!]))
    expect(faultIn(() => follow(NOTHING_SEEN, late))).toBe('late-ballot')
  })
})

describe('[BA20] what a trustee decrypts', () => {
  it('is the tally of the last ballots, when the vote has ended', async () => {
    const opened = await tallyToOpen(bytesOf(chained(steps.slice(0, 5))))
    expect(opened.ok && tallyText(opened.tally)).toBe(steps[5]!.data[0])
  })

  it('is nothing while the vote is open, and nothing of a board that does not hold', async () => {
    const open = await tallyToOpen(bytesOf(chained(steps.slice(0, 4))))
    expect(open).toEqual({ ok: false, fault: 'out-of-order', event: 4 })
    const broken = await tallyToOpen(archiveBytes(TIMESTAMP, entries.slice(0, -3)))
    expect(broken).toMatchObject({ ok: false, fault: 'record-out-of-place' })
  })
})
