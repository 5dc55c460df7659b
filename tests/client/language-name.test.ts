// Languages by their names, whatever the tag.
import { expect, it } from 'vitest'
import { languageName } from '../../client/i18n/language-name.ts'
import { LANGUAGE_TAG } from '../../shared/text/language-tag.ts'

it.each([
  ['fr', 'French', 'الفرنسية'],
  ['zh-Hant', 'Traditional Chinese', 'الصينية التقليدية'],
  // nobody's language
  ['xqq', 'xqq', 'xqq'],
])('%s is %s, and %s', (tag, english, arabic) => {
  expect([languageName(tag, 'en'), languageName(tag, 'ar')]).toEqual([english, arabic])
})

it.each(['en-12', 'ku-abcde-abcde'])(
  '%s passes the door and is none to the browser: it stands for itself',
  (tag) => {
    expect(LANGUAGE_TAG.test(tag)).toBe(true)
    expect(languageName(tag, 'ar')).toBe(tag)
  },
)
