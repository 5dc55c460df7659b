// The corners as screens, in both languages: what one who is in sees, and one who is not.
import { describe, expect, it } from 'vitest'
import { CornerEntry } from '../../client/hud/places/corners/corner-entry.tsx'
import { CornersContext } from '../../client/hud/places/corners/corners-context.ts'
import { OwnCorner } from '../../client/hud/places/corners/own-corner.tsx'
import type { SittingView } from '../../client/net/sitting-view.ts'
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import { corners as arabic } from '../../shared/i18n/ar/corners.ts'
import { corners as english } from '../../shared/i18n/en/corners.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { ARE, fakeView, peopleMap, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const WORDS = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}
const seat = seatsOfCorner(1)[2]!.index
const layla = person('layla', { name: 'ليلى', seat, delegation: ARE, role: 'delegate' })
const me = person('me', { name: 'Omar' })

const entry = (more: Partial<SittingView>, language: 'en' | 'ar' = 'en') =>
  show(
    <CornersContext value={WORDS[language]}>
      <CornerEntry corner={1} />
    </CornersContext>,
    fakeView({ me, people: peopleMap(me, layla), ...more }),
    language,
  )

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  it('an open corner says who sits there, and offers a seat', () => {
    const text = textOf(entry({}, language))
    for (const words of [layla.name, WORDS[language].isOpen, WORDS[language].sitDown])
      expect(text).toContain(words)
  })

  it('a private one offers to ask, and a seat once one may come in', () => {
    const closed = textOf(entry({ closedCorners: 2 }, language))
    const mayEnter = textOf(
      entry({ closedCorners: 2, cornerNews: [{ is: 'answered', corner: 1, mayEnter: true }] }, language),
    )
    const { knock, sitDown } = WORDS[language]
    expect([closed, mayEnter].map((text) => [text.includes(knock), text.includes(sitDown)])).toEqual([
      [true, false],
      [false, true],
    ])
  })
})

it('who sits there reads what was said, lets others in, and opens or closes', () => {
  const inside = person('me', { name: 'Omar', seat: seatsOfCorner(1)[0]!.index })
  const markup = show(
    <CornersContext value={WORDS.en}>
      <OwnCorner corner={1} />
    </CornersContext>,
    fakeView({
      ...{ me: inside, people: peopleMap(inside, layla), closedCorners: 2 },
      cornerNews: [
        { is: 'knocking', people: [{ person: personId('noor'), name: 'Noor' }] },
        {
          ...{ is: 'said', person: layla.id, name: layla.name, delegation: ARE, text: 'مرحبا' },
          ...{ isPrivate: true, at: 0 },
        },
      ],
    }),
  )
  const text = textOf(markup)
  for (const words of [
    'Noor asks to be let in.',
    'مرحبا',
    WORDS.en.open,
    WORDS.en.openHint,
    WORDS.en.inviteSend,
  ])
    expect(text).toContain(words)
  expect(markup).toContain('aria-label="Let Noor in"')
})
