// Whatever is asked of interpretation, by whomever and in whatever order: what is said of the channels holds.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import { booths, CHAIR, GUEST, NOUR, SAMI, SYSTEM } from './interpretation-scene.ts'

const people = [CHAIR, NOUR, SAMI, GUEST]
const tag = fc.constantFrom('fr', 'en', 'ase', 'bfi')
const person = fc.constantFrom(...people.map((each) => each.person as PersonId))
const anyAct = fc.oneof(
  fc.record({
    is: fc.constantFrom('open' as const),
    tag,
    kind: fc.constantFrom('voice' as const, 'sign' as const),
  }),
  fc.record({
    is: fc.constantFrom('close' as const, 'show' as const, 'decline' as const, 'stop' as const),
    tag,
  }),
  fc.record({ is: fc.constantFrom('name' as const, 'unname' as const), tag, person }),
  fc.record({ is: fc.constant('take' as const), tag }),
  fc.record({ is: fc.constant('take' as const), tag }),
  fc.record({ is: fc.constant('offer' as const), tag, to: person }),
  fc.record({ is: fc.constant('ready' as const), tag, isReady: fc.boolean() }),
  fc.record({ is: fc.constant('wish' as const), tag, isWanted: fc.boolean() }),
  fc.record({ is: fc.constant('gone' as const), person }),
)
const story = fc.array(fc.tuple(fc.constantFrom(...people, CHAIR, CHAIR, SYSTEM), anyAct), { maxLength: 60 })

it('what is said of the channels holds', () => {
  fc.assert(
    fc.property(story, (acts) => {
      const all = booths()
      for (const [by, act] of acts) {
        all.act(by, act)
        const { channels, seen, wishes } = all.state
        const onAir = channels.flatMap((channel) => channel.onAir ?? [])
        // nobody on two
        expect(new Set(onAir).size).toBe(onAir.length)
        for (const channel of channels) {
          const waiting = [channel.onAir, channel.offeredTo, ...channel.ready].filter((each) => each !== null)
          // they are of the channel, each once
          expect(waiting.every((each) => channel.interpreters.includes(each))).toBe(true)
          expect(new Set(channel.interpreters).size).toBe(channel.interpreters.length)
          expect(channel.ready).not.toContain(channel.onAir)
          if (channel.onAir === null) expect([channel.since, channel.offeredTo]).toEqual([null, null])
          expect(channel.offeredTo === null || channel.offeredTo !== channel.onAir).toBe(true)
        }
        const signs = channels.filter(({ kind }) => kind === 'sign').map((channel) => channel.tag)
        expect(seen === null ? signs.length === 0 : signs.includes(seen)).toBe(true)
        for (const wish of wishes) expect(channels.some((channel) => channel.tag === wish.tag)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})

it('what is asked twice at once changes nothing, or is refused', () => {
  fc.assert(
    fc.property(story, (acts) => {
      const all = booths()
      for (const [by, act] of acts) {
        all.act(by, act)
        const before = all.state
        all.act(by, act)
        expect(all.state).toBe(before)
      }
    }),
    { numRuns: 60 },
  )
})
