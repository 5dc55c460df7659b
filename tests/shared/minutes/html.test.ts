import { describe, expect, it } from 'vitest'
import { inline, minutesHtml } from '../../../shared/minutes/written/minutes-html.ts'
import type { Past } from '../procedure/given.ts'
import { AMINA, ATLANTIS, OPEN } from '../procedure/samples.ts'
import { SMALL_PAST } from './small-sitting.ts'
import { minutesAfter, WRITING } from './writing.ts'

const HOSTILE = `</title><script>alert(1)</script>"'&<img src=x onerror=alert(2)>`
const past = SMALL_PAST.map(
  (one): Past =>
    'type' in one && one.type === 'sitting.opened'
      ? { ...OPEN, type: 'sitting.opened', texts: { title: HOSTILE, names: { [ATLANTIS]: HOSTILE } } }
      : one,
)

const pageIn = (language: 'en' | 'ar', minutes = minutesAfter(SMALL_PAST)): string =>
  minutesHtml(minutes, WRITING[language].words, WRITING[language].format)

describe('a page of minutes', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('[MI10] in %s says its language and reads %s', (language, direction) => {
    expect(pageIn(language)).toMatch(
      new RegExp(`^<!doctype html>\n<html lang="${language}" dir="${direction}">\n`),
    )
  })

  it('[MI10] keeps what hostile people wrote as text', () => {
    const page = pageIn('en', minutesAfter(past, new Map([[AMINA, HOSTILE]])))
    expect(page.match(/<script|<img|onerror=alert\(2\)>/g)).toBeNull()
    expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt;').length).toBeGreaterThan(3)
  })

  it('[MI10] runs nothing and asks for nothing', () => {
    const page = pageIn('ar')
    expect(page.match(/https?:|url\(|<script|<link|<iframe|@import| on[a-z]+=/g)).toBeNull()
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">`,
    )
  })

  it('[MI10] every name keeps its own direction', () => {
    expect(pageIn('en')).toContain('<bdi>بدر الكعبي</bdi> (<bdi>United Arab Emirates</bdi>) moved for')
    expect(pageIn('ar')).toContain('أدلى وفد <bdi>كينيا</bdi> (<bdi>Amina Odhiambo</bdi>) ببيان')
  })

  it('has a heading for each part, in order', () => {
    const levels = [...pageIn('en').matchAll(/<h([1-4])>/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level - levels[index - 1]! <= 1)).toBe(true)
  })
})

describe('[MI10] isolated text', () => {
  it.each([
    ['a name', 'by \u2068Ω\u2069.', 'by <bdi>Ω</bdi>.'],
    ['a name that closes what it did not open', '\u2068a\u2069b\u2069c', '<bdi>a</bdi>bc'],
    ['a name that opens and does not close', '\u2068a\u2068b\u2069', '<bdi>a<bdi>b</bdi></bdi>'],
    ['signs', `<a href="x">&'`, '&lt;a href=&quot;x&quot;&gt;&amp;&#39;'],
  ])('%s', (_, text, html) => {
    expect(inline(text)).toBe(html)
  })
})
