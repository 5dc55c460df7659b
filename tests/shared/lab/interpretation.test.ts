// The law of interpretation: one speaks on a channel, nobody on two, and the desk has the last word.
import { describe, expect, it } from 'vitest'
import type { PersonId } from '../../../shared/ids.ts'
import {
  MOST_CHANNELS,
  MOST_INTERPRETERS,
  MOST_WISHES_OF_ONE,
} from '../../../shared/lab/interpretation/decide-interpretation.ts'
import { EMPTY_INTERPRETATION } from '../../../shared/lab/interpretation/evolve-interpretation.ts'
import { INTERPRETATION_LAW } from '../../../shared/lab/interpretation/interpretation-law.ts'
import type { InterpretationAct } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { INTERPRETATION_ACTS } from '../../../shared/protocol/shapes/interpretation.ts'
import { booths, CHAIR, GUEST, id, NOUR, SAMI, SYSTEM } from './interpretation-scene.ts'

/** French with two interpreters, of whom Nour is on air. */
function french() {
  const all = booths()
  all.act(CHAIR, { is: 'open', tag: 'fr', kind: 'voice' })
  for (const { person } of [NOUR, SAMI]) all.act(CHAIR, { is: 'name', tag: 'fr', person: person as PersonId })
  all.act(NOUR, { is: 'take', tag: 'fr' })
  return all
}

describe('channels', () => {
  it('are the desk’s, one for each language whatever its case', () => {
    const all = booths()
    expect(all.act(GUEST, { is: 'open', tag: 'fr', kind: 'voice' })).toBe('not-at-desk')
    expect(all.act(CHAIR, { is: 'open', tag: 'zh-Hant', kind: 'voice' })).toBe('done')
    expect(all.act(CHAIR, { is: 'open', tag: 'zh-hant', kind: 'sign' })).toBe('channel-there')
    expect(all.act(CHAIR, { is: 'close', tag: 'zh-hant' })).toBe('done')
    expect(all.state).toEqual(EMPTY_INTERPRETATION)
    expect(all.act(CHAIR, { is: 'close', tag: 'zh-Hant' })).toBe('channel-unknown')
  })

  it('are many, and no more than a stated number; so are the interpreters of one', () => {
    const all = booths()
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    for (const letter of letters.slice(0, MOST_CHANNELS))
      expect(all.act(CHAIR, { is: 'open', tag: `q${letter}`, kind: 'voice' })).toBe('done')
    expect(all.act(CHAIR, { is: 'open', tag: 'fr', kind: 'voice' })).toBe('place-full')
    for (let index = 0; index < MOST_INTERPRETERS; index += 1)
      expect(all.act(CHAIR, { is: 'name', tag: 'qa', person: id(`i${index}`) })).toBe('done')
    expect(all.act(CHAIR, { is: 'name', tag: 'qa', person: id('late') })).toBe('place-full')
  })

  it('of signs are seen one at a time: the first, until the desk chooses another', () => {
    const all = booths()
    for (const tag of ['ase', 'bfi']) all.act(CHAIR, { is: 'open', tag, kind: 'sign' })
    expect(all.state.seen).toBe('ase')
    expect(all.act(GUEST, { is: 'show', tag: 'bfi' })).toBe('not-at-desk')
    expect(all.act(CHAIR, { is: 'show', tag: 'bfi' })).toBe('done')
    expect(all.act(CHAIR, { is: 'show', tag: 'bfi' })).toBe('nothing')
    all.act(CHAIR, { is: 'close', tag: 'bfi' })
    expect(all.state.seen).toBe('ase')
  })
})

describe('the microphone of a channel', () => {
  it('is taken by its interpreters alone', () => {
    const all = french()
    expect(all.channel('fr')).toMatchObject({ onAir: NOUR.person, since: 4000 })
    expect(all.act(GUEST, { is: 'take', tag: 'fr' })).toBe('not-interpreter')
    expect(all.act(NOUR, { is: 'take', tag: 'fr' })).toBe('nothing')
  })

  it('is another’s when it was offered to them, or who had it has stopped', () => {
    const all = french()
    expect(all.act(SAMI, { is: 'take', tag: 'fr' })).toBe('channel-taken')
    expect(all.act(SAMI, { is: 'offer', tag: 'fr', to: id('nour') })).toBe('not-on-air')
    expect(all.act(NOUR, { is: 'offer', tag: 'fr', to: id('guest') })).toBe('not-interpreter')
    expect(all.act(NOUR, { is: 'offer', tag: 'fr', to: id('sami') })).toBe('done')
    expect(all.act(SAMI, { is: 'take', tag: 'fr' })).toBe('done')
    expect(all.channel('fr')).toMatchObject({ onAir: SAMI.person, offeredTo: null })
    expect(all.act(NOUR, { is: 'stop', tag: 'fr' })).toBe('not-interpreter')
    all.act(SAMI, { is: 'stop', tag: 'fr' })
    expect(all.act(NOUR, { is: 'take', tag: 'fr' })).toBe('done')
  })

  it('stays where it is when the partner declines, or who offered it keeps it', () => {
    const all = french()
    for (const by of [SAMI, NOUR]) {
      all.act(NOUR, { is: 'offer', tag: 'fr', to: id('sami') })
      expect(all.act(by, { is: 'decline', tag: 'fr' })).toBe('done')
      expect(all.channel('fr')).toMatchObject({ onAir: NOUR.person, offeredTo: null })
    }
  })

  it('shows who could take over, until they do', () => {
    const all = french()
    expect(all.act(SAMI, { is: 'ready', tag: 'fr', isReady: true })).toBe('done')
    expect(all.channel('fr')?.ready).toEqual([SAMI.person])
    all.act(NOUR, { is: 'offer', tag: 'fr', to: id('sami') })
    all.act(SAMI, { is: 'take', tag: 'fr' })
    expect(all.channel('fr')?.ready).toEqual([])
  })

  it('is ended by the desk, by who withdraws the name, and by leaving the sitting', () => {
    for (const end of [
      (all: ReturnType<typeof french>) => all.act(CHAIR, { is: 'stop', tag: 'fr' }),
      (all: ReturnType<typeof french>) => all.act(CHAIR, { is: 'unname', tag: 'fr', person: id('nour') }),
      (all: ReturnType<typeof french>) => all.act(SYSTEM, { is: 'gone', person: id('nour') }),
    ]) {
      const all = french()
      expect(end(all)).toBe('done')
      expect(all.channel('fr')?.onAir).toBeNull()
    }
    expect(french().act(CHAIR, { is: 'gone', person: id('nour') })).toBe('not-at-desk')
  })

  it('is left by who goes on air on another channel', () => {
    const all = french()
    all.act(CHAIR, { is: 'open', tag: 'en', kind: 'voice' })
    all.act(CHAIR, { is: 'name', tag: 'en', person: id('nour') })
    expect(all.act(NOUR, { is: 'take', tag: 'en' })).toBe('done')
    expect(all.state.channels.map(({ onAir }) => onAir)).toEqual([null, NOUR.person])
  })
})

it('languages are asked for, a few by each, until they have a channel', () => {
  const all = booths()
  for (const tag of ['sw', 'fr', 'ru'].slice(0, MOST_WISHES_OF_ONE))
    expect(all.act(GUEST, { is: 'wish', tag, isWanted: true })).toBe('done')
  expect(all.act(GUEST, { is: 'wish', tag: 'es', isWanted: true })).toBe('too-many-open')
  all.act(NOUR, { is: 'wish', tag: 'ru', isWanted: true })
  expect(INTERPRETATION_LAW.shown(all.state).wishes[0]).toEqual({ tag: 'ru', count: 2 })
  all.act(CHAIR, { is: 'open', tag: 'RU', kind: 'voice' })
  all.act(GUEST, { is: 'wish', tag: 'fr', isWanted: false })
  expect(INTERPRETATION_LAW.own(all.state, GUEST)).toEqual({ wishes: ['sw'] })
  expect(INTERPRETATION_LAW.own(all.state, NOUR)).toBeNull()
})

it('the door takes what the law knows, and no house’s act', () => {
  const asked: InterpretationAct[] = [
    { is: 'open', tag: 'ar', kind: 'voice' },
    { is: 'offer', tag: 'zh-Hant', to: id('nour') },
    { is: 'wish', tag: 'ase', isWanted: true },
  ]
  for (const act of asked) expect(INTERPRETATION_ACTS.safeParse(act).success).toBe(true)
  for (const act of [
    { is: 'gone', person: id('nour') },
    { is: 'open', tag: 'not a tag', kind: 'voice' },
  ])
    expect(INTERPRETATION_ACTS.safeParse(act).success).toBe(false)
})
