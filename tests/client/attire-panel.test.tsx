// Changing one's attire inside: what one wears is chosen, nothing can be worn anew that is worn already; in words where there is no picture.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { AttirePanel } from '../../client/hud/people/attire-panel.tsx'
import { LanguageContext } from '../../client/i18n/use-words.ts'
import { LookText } from '../../client/wardrobe/look-text.tsx'
import { asFigure, codeOf } from '../../shared/hall/look-code.ts'
import { FIGURES, LOOK_BY_CODE } from '../../shared/hall/looks.ts'
import { wardrobe as arabicWardrobe } from '../../shared/i18n/ar/wardrobe.ts'
import { wardrobe as englishWardrobe } from '../../shared/i18n/en/wardrobe.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { fakeView, person } from './fake-sitting.ts'
import { show, stateOf } from './show.tsx'

const choicesOf = (code: string) => LOOK_BY_CODE.get(code)!.choices

describe('the panel', () => {
  const shown = (look: string, language: 'en' | 'ar' = 'en'): string =>
    show(<AttirePanel />, fakeView({ me: person('Amina', { look }) }), language)

  test('begins with what one wears, which cannot be put on again', () => {
    const markup = shown('sari-1')
    expect(markup).toMatch(/checked="" value="sari"|value="sari" checked=""/)
    expect(markup).toMatch(/type="submit"[^>]*aria-disabled="true"[^>]*>Wear this</)
    expect(markup).toContain('<p role="status">This is what you wear now.</p>')
    expect(markup).not.toContain('Back to what I wear')
    expect(shown('sari-1', 'ar')).toContain('هذا ما ترتدونه الآن.')
  })

  test('offers every figure, and knows a look that was put together in the wardrobe', () => {
    const own = codeOf({ ...choicesOf('pollera-1'), face: 3, aid: 2 })
    const markup = shown(own)
    expect(markup.match(/name="figure"/g)).toHaveLength(FIGURES.length)
    expect(markup).toMatch(/checked="" value="pollera"|value="pollera" checked=""/)
  })
})

describe('a figure in words', () => {
  const told = (language: 'en' | 'ar', code: string): string => {
    const words =
      language === 'en'
        ? englishWardrobe(createFormat('en', 'latn'))
        : arabicWardrobe(createFormat('ar', 'latn'))
    return renderToStaticMarkup(
      <LanguageContext value={createStore(() => stateOf(language))}>
        <LookText choices={choicesOf(code)} words={words} />
      </LanguageContext>,
    )
  }

  test('tells each choice that makes a difference, by its name and what was chosen', () => {
    const text = told('en', 'sari-3').replaceAll(/<[^>]+>/g, ' ')
    for (const [legend, chosen] of [
      ['Your attire', 'Sari'],
      ['Colour of the sari', 'cream'],
      ['Blouse', 'burgundy'],
      ['Skin', 'umber'],
      ['Age', 'Older'],
      ['Getting about', 'On foot'],
    ])
      expect(text).toMatch(new RegExp(`${legend}\\s+${chosen}\\s`))
    expect(text).not.toContain('Beard')
  })

  test('says it for every figure in Arabic, and leaves nothing out', () => {
    for (const figure of FIGURES) {
      const code = [...LOOK_BY_CODE.keys()].find((each) => each.startsWith(figure))!
      expect([figure, told('ar', code).includes('<dd></dd>')]).toEqual([figure, false])
      expect(asFigure(choicesOf(code), figure).figure).toBe(figure)
    }
  })
})
