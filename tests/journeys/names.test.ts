// Names of any script: shown letter by letter as they were given, each in its own direction, with the letters that they need.
import { expect, test } from 'vitest'
import { makeSession, secretOf, visit } from '../bots/visitor.ts'
import { enter, expectFlawless, newPerson, openPanel } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { placeOf } from '../browser/walking.ts'

const { browser, forum } = await openStage()

interface Named {
  readonly name: string
  readonly delegation: string
  readonly direction: 'ltr' | 'rtl'
}

const PEOPLE: readonly Named[] = [
  { name: 'عمر سالم الفهيم', delegation: 'جمعية الهلال', direction: 'rtl' },
  { name: '王小明', delegation: '联合国协会', direction: 'ltr' },
  { name: 'Zoë Ångström', delegation: 'Société civile', direction: 'ltr' },
]

test.each(['en', 'ar'] as const)('names stand as they were given, for a reader of %s', async (language) => {
  const made = await makeSession(forum.url, {
    title: 'Names',
    rulebook: 'open-floor',
    delegations: PEOPLE.map(({ delegation }) => ({ name: delegation })),
    public: true,
  })
  const bots = []
  for (const [index, { name }] of PEOPLE.entries()) {
    const badge = secretOf(made.delegations[index]!.link)
    bots.push(await visit(forum.url, made.session.id, { name, badge }))
  }
  const reader = await newPerson(browser, forum.url, { name: 'Reader', language })
  await enter(reader, made.url)
  for (const { name } of PEOPLE) await placeOf(reader.page, name)
  await reader.shot(`names-${language}-1-hall`)

  const panel = await openPanel(reader, reader.words.people.heading)
  for (const { name, delegation, direction } of PEOPLE)
    for (const text of [name, delegation]) {
      const shown = panel.getByText(text, { exact: true })
      expect(await shown.evaluate((element) => getComputedStyle(element).direction)).toBe(direction)
    }
  await reader.shot(`names-${language}-2-people`)
  expectFlawless(reader)
  await Promise.all([reader.leave(), ...bots.map((bot) => bot.leave())])
})
