// The Lab from a challenge to the forum: two write one proposal together in the hall, one of them in Arabic, and the chair, in the plain
// view, sets the challenge, has it voted on and sends what is chosen to the forum.
import { expect, test } from 'vitest'
import { lab as arabicLab } from '../../shared/i18n/ar/lab.ts'
import { lab as englishLab, type LabWords } from '../../shared/i18n/en/lab.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { makeSession } from '../bots/visitor.ts'
import { enter, expectFlawless, newPerson, openPanel, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

const EN = englishLab(createFormat('en', 'latn', 'UTC'))
const AR = arabicLab(createFormat('ar', 'latn', 'UTC'))

/** Opens the Lab from the list of places. */
async function openLab({ page, words: { places } }: Person): Promise<void> {
  await page.locator('#place-lab').click()
  await page.getByRole('heading', { name: places.names.lab }).waitFor()
}

const press = ({ page }: Person, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()
const fill = ({ page }: Person, label: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text)
const bodyOf = ({ page }: Person, words: LabWords) =>
  page.getByRole('textbox', { name: words.text.body, exact: true })

test('a challenge, a team that writes together, a vote, and a draft resolution with its authors as sponsors', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Lab', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'JPN' }],
  })
  const [are, jpn] = made.delegations.map(({ link }) => link) as [string, string]
  const [chair, layla, kenji] = await Promise.all([
    newPerson(browser, forum.url, { name: 'Amina Rahman' }),
    newPerson(browser, forum.url, { name: 'ليلى حداد', language: 'ar' }),
    newPerson(browser, forum.url, { name: 'Kenji Sato' }),
  ])
  await Promise.all([enter(chair, made.chair.link, 'plain'), enter(layla, are), enter(kenji, jpn)])
  await Promise.all(
    [layla, kenji].map((each) => openPanel(each, each.words.tabs.places, each.words.tabs.placesShort)),
  )
  await Promise.all([chair, layla, kenji].map(openLab))

  await press(chair, EN.post.open)
  await fill(chair, EN.post.title, 'One river, two states')
  await fill(chair, EN.post.problem, 'The water of one river must do for two.')
  await fill(chair, EN.post.sources, 'https://example.org/river')
  await press(chair, EN.post.send)

  await press(layla, AR.team.found)
  await fill(layla, AR.team.name, 'فريق النهر')
  await press(layla, AR.team.send)
  await fill(layla, AR.text.title, 'تقاسم مياه النهر')
  await bodyOf(layla, AR).fill('إذ تشير إلى النهر،\n1. تدعو إلى تقاسم المياه؛')

  await kenji.page.getByRole('button', { name: 'Join فريق النهر' }).click()
  const [his, hers] = [bodyOf(kenji, EN), bodyOf(layla, AR)]
  await expect.poll(() => his.inputValue()).toContain('تقاسم المياه')
  // both at once: neither takes anything away from the other
  await his.press('Control+End')
  await hers.press('Control+Home')
  await Promise.all([
    his.pressSequentially('\n2. Thanks both states.'),
    hers.pressSequentially('في عام 2026، '),
  ])
  const whole = 'في عام 2026، إذ تشير إلى النهر،\n1. تدعو إلى تقاسم المياه؛\n2. Thanks both states.'
  await expect.poll(() => Promise.all([his.inputValue(), hers.inputValue()])).toEqual([whole, whole])
  await sees(kenji.page, kenji.words.texts.saved)
  await press(layla, AR.text.putForward)
  await sees(kenji.page, 'تقاسم مياه النهر')

  await press(chair, EN.desk.openVote)
  await press(kenji, EN.team.back)
  await kenji.page.getByRole('button', { name: 'Add تقاسم مياه النهر to your ranking' }).click()
  await press(kenji, EN.vote.send)
  await sees(kenji.page, EN.vote.cast)
  await press(chair, EN.desk.closeVote)
  await press(layla, AR.team.back)
  await sees(layla.page, AR.count.winner({ title: 'تقاسم مياه النهر' }))

  await chair.page.getByRole('button', { name: EN.forum.send }).first().click()
  await sees(chair.page, EN.forum.sent({ number: 1 }))
  const journal = await (await fetch(`${forum.url}/api/sessions/${made.session.id}/journal`)).text()
  const proposed = [...fromLines(journal)].filter(({ entry }) => entry.type.startsWith('proposal.'))
  expect(proposed.map(({ entry }) => [entry.type, entry.body.delegation])).toEqual([
    ['proposal.submitted', 'ARE'],
    ['proposal.introduced', undefined],
    ['proposal.supported', 'JPN'],
  ])
  expect(proposed[0]?.secret?.value).toMatchObject({
    ...{ title: 'تقاسم مياه النهر', preamble: ['في عام 2026، إذ تشير إلى النهر،'] },
    operative: ['تدعو إلى تقاسم المياه؛', 'Thanks both states.'],
  })
  expectFlawless(chair, layla, kenji)
})
