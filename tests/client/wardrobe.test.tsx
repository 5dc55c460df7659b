// The wardrobe as first shown: named figures, groups that matter for them, in both languages.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { LanguageContext } from '../../client/i18n/use-words.ts'
import { LookPicker } from '../../client/wardrobe/look-picker.tsx'
import { OptionGroup } from '../../client/wardrobe/option-group.tsx'
import { matters, ORDER, optionsOf } from '../../client/wardrobe/options.ts'
import { asFigure, CHOICES, type Choices, countOf } from '../../shared/hall/look-code.ts'
import { FIGURES, LOOK_BY_CODE } from '../../shared/hall/looks.ts'
import { wardrobe as arabicWardrobe } from '../../shared/i18n/ar/wardrobe.ts'
import { wardrobe as englishWardrobe } from '../../shared/i18n/en/wardrobe.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { stateOf } from './show.tsx'

const WORDS = [englishWardrobe(createFormat('en', 'latn')), arabicWardrobe(createFormat('ar', 'arab'))]
const choicesOf = (code: string): Choices => LOOK_BY_CODE.get(code)!.choices
const shown = (choices: Choices): string[] => ORDER.filter((choice) => matters(choices, choice))

describe('the row of figures', () => {
  const picker = (language: 'en' | 'ar', look: string): string =>
    renderToStaticMarkup(
      <LanguageContext value={createStore(() => stateOf(language))}>
        <LookPicker look={look} onLook={() => undefined} />
      </LanguageContext>,
    )

  test('is one radio a figure with its name, the worn one chosen', () => {
    const html = picker('en', 'boubou-1')
    expect(html.match(/type="radio"/g)).toHaveLength(FIGURES.length)
    expect(html).toMatch(/checked="" value="boubou"|value="boubou" checked=""/)
    expect(html).toContain('Long buttoned coat')
    expect(html).toContain('aria-expanded="false"')
    expect(picker('ar', 'suit-1')).toContain('كندورة')
  })
})

describe('the groups', () => {
  test('offer as many options as a code can hold, all named differently, in both languages', () => {
    for (const figure of FIGURES)
      for (const words of WORDS) {
        const choices = asFigure(choicesOf('suit-1'), figure)
        for (const choice of CHOICES.filter((each) => matters(choices, each))) {
          const names = optionsOf(choices, choice, words).map(({ name }) => name)
          expect([figure, choice, names.length]).toEqual([figure, choice, countOf(figure, choice)])
          expect([figure, choice, new Set(names).size]).toEqual([figure, choice, names.length])
        }
      }
  })

  test('leave out what changes nothing', () => {
    expect(shown(choicesOf('abaya-1'))).toEqual([
      'colour',
      'second',
      'skin',
      'face',
      'age',
      'glasses',
      'body',
      'aid',
    ])
    expect(shown(choicesOf('kandura-1'))).toContain('hair')
    expect(shown(choicesOf('kandura-2'))).not.toContain('hair')
    expect(shown(choicesOf('suit-1'))).toEqual(ORDER)
  })

  test('say the name of a chosen colour in words, and no colour by itself', () => {
    const choices = choicesOf('dress-2')
    const html = renderToStaticMarkup(
      <OptionGroup
        name="second"
        legend="Shawl"
        options={optionsOf(choices, 'second', WORDS[0]!)}
        chosen={choices.second}
        onChoose={() => undefined}
      />,
    )
    expect(html).toContain('<span class="chosen-name">none</span>')
    expect(html).toContain('dot is-none')
    expect(html.match(/<input/g)).toHaveLength(countOf('dress', 'second'))
  })
})
