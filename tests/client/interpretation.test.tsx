// Interpretation as screens, in both languages: the booth, the choice of a language, the desk, and who signs.
import { describe, expect, it } from 'vitest'
import { Booth } from '../../client/hud/interpretation/booth.tsx'
import { ChannelChoice } from '../../client/hud/interpretation/channel-choice.tsx'
import { ChannelsDesk } from '../../client/hud/interpretation/channels-desk.tsx'
import { InterpretationContext } from '../../client/hud/interpretation/interpretation-context.ts'
import { tagFrom } from '../../client/hud/interpretation/languages.ts'
import { interpretation as arabic } from '../../shared/i18n/ar/interpretation.ts'
import { interpretation as english } from '../../shared/i18n/en/interpretation.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { Channel, InterpretationShown } from '../../shared/lab/interpretation/interpretation-types.ts'
import { fakeView, peopleMap, person } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const WORDS = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}
type Language = keyof typeof WORDS
const me = person('me', { name: 'Nour' })
const partner = person('sami', { name: 'سامي' })
const view = fakeView({ me, people: peopleMap(me, partner) })

const FRENCH: Channel = {
  ...{ tag: 'fr', kind: 'voice', interpreters: [me.id, partner.id] },
  ...{ onAir: null, since: null, offeredTo: null, ready: [] },
}
const ON_AIR: Partial<Channel> = { onAir: me.id, since: 940_000 }
const SIGNS: Channel = { ...FRENCH, tag: 'ase', kind: 'sign' }

const within = (part: React.ReactNode, more: Partial<InterpretationShown>, language: Language) =>
  show(
    <InterpretationContext
      value={{
        words: WORDS[language],
        shown: { channels: [], seen: null, wishes: [], ...more },
        wishes: [],
        act: () => new Promise(() => {}),
      }}
    >
      {part}
    </InterpretationContext>,
    view,
    language,
  )

const booth = (more: Partial<Channel>, language: Language, channel = FRENCH) =>
  textOf(within(<Booth channel={{ ...channel, ...more }} />, { channels: [channel], seen: 'ase' }, language))

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const { booth: said, desk, tile, ...words } = WORDS[language]
  const named = (name: string) => ({ name })

  it('a free channel offers to go on air', () => {
    const text = booth({}, language)
    expect([text.includes(said.offAir), text.includes(said.goOnAir)]).toEqual([true, true])
  })

  it('on air says so, how long, that no microphone is open, and to whom one may hand over', () => {
    const text = booth({ ...ON_AIR, ready: [partner.id] }, language)
    for (const each of [
      said.onAir,
      '1:00',
      said.noMicrophone,
      said.stop,
      plain(said.handOver(named('سامي'))),
      plain(said.waiting({ names: 'سامي' })),
    ])
      expect(text).toContain(each)
  })

  it('an interpreter to whom the channel is offered takes it over, or not now', () => {
    const text = booth({ onAir: partner.id, since: 0, offeredTo: me.id }, language)
    for (const each of [plain(said.offeredToYou(named('سامي'))), said.takeOver, said.decline])
      expect(text).toContain(each)
  })

  it('a partner who is on air is waited for, and replaced at once when they are gone', () => {
    const held = booth({ onAir: partner.id, since: 0 }, language)
    const gone = booth({ onAir: person('gone').id, since: 0 }, language)
    expect([held.includes(said.takeOver), gone.includes(said.takeOver)]).toEqual([false, true])
    expect(held).toContain(said.ready)
  })

  it('who signs is told when nobody sees them', () => {
    expect(booth(ON_AIR, language, SIGNS)).toContain(said.camera.off)
    expect(booth(ON_AIR, language, { ...SIGNS, tag: 'bfi' })).toContain(said.signsUnseen)
  })

  it('listeners choose the floor or a language, by its name in their own, and see who interprets', () => {
    const channels = [{ ...FRENCH, onAir: partner.id }, { ...FRENCH, tag: 'sw' }, SIGNS]
    const text = textOf(within(<ChannelChoice />, { channels }, language))
    const names = new Intl.DisplayNames([language], { type: 'language' })
    for (const each of [words.floor, names.of('fr')!, names.of('sw')!, plain(words.by(named('سامي')))])
      expect(text).toContain(each)
    expect([text.includes(words.nobody), text.includes(words.signs.ase)]).toEqual([true, false])
  })

  it('the desk has every channel, with its interpreters, and what people ask for', () => {
    const channels = [{ ...FRENCH, ...ON_AIR }, SIGNS, { ...SIGNS, tag: 'bfi' }]
    const wishes = [{ tag: 'sw', count: 3 }]
    const markup = within(<ChannelsDesk />, { channels, seen: 'ase', wishes }, language)
    const text = textOf(markup)
    for (const each of [words.signs.bfi, desk.shown, desk.show, desk.onAir, desk.wishedBy({ count: 3 })])
      expect(text).toContain(each)
    expect(markup).toContain(`aria-label="${plain(desk.end(named('Nour')))}"`)
  })
})

it.each([
  ['zh-hant', 'zh-Hant'],
  [' sw ', 'sw'],
  ['Kiswahili', null],
  ['', null],
  ['x y', null],
])('“%s” is the tag %s', (text, tag) => expect(tagFrom(text)).toBe(tag))
