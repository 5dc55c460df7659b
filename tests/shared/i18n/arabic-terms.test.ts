// One term for one thing in Arabic, and people addressed as an assembly addresses them: the words that stood in the place of another.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/i18n/ar')
const ALL = globSync('**/*.ts', { cwd: FOLDER })
const OF_THE_WALL = ['captions', 'exhibits', 'interpretation', 'recording', 'voice', 'wall'].map(
  (part) => `${part}.ts`,
)
/** no letter, and no sign upon one */
const END = '(?![\\p{L}\\p{M}])'

it.each([
  ['the desk of the chair is منصة الرئاسة', ALL, `مكتب (?:ال)?رئاس[^ ]*${END}`],
  ['the panel of voices is لوحة الأصوات', ALL, `لوحة الصوت${END}`],
  ['the desk is not the rostrum', OF_THE_WALL, `المنصة${END}|للمنصة${END}`],
  ['what the forum erases is مُحي', OF_THE_WALL, 'حُذف|تُحذف'],
  ['people are addressed in the plural', OF_THE_WALL, `(?:عرض|شاشت|صوت|اسم|متصفح|اختيار)ك${END}`],
  ['what comes is being fetched: it is not on a road', OF_THE_WALL, 'في الطريق'],
])('%s', (_, files, wrong) => {
  const found = files.flatMap((file) => {
    const words = readFileSync(path.join(FOLDER, file), 'utf8')
    return [...words.matchAll(new RegExp(`.*(?:${wrong}).*`, 'gu'))].map(
      ([line]) => `${file}: ${line.trim()}`,
    )
  })
  expect(files.length).toBeGreaterThan(5)
  expect(found).toEqual([])
})
