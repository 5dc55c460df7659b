// The picture is taken away in mid-vote: what was chosen and not confirmed is still chosen, in the hall that comes back and in plain text.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { makeSession } from '../bots/visitor.ts'
import { enter, isInside, newPerson, type Person, sees } from '../browser/person.ts'
import { openStage } from '../browser/stage.ts'
import { choose, closeVote, confirm, putQuestion } from '../browser/voting.ts'

const { browser, forum } = await openStage()

/** As a driver does that starts anew. */
const losePicture = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="hall"]')!
    canvas.dataset.testid = 'the hall of before'
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
  })

const isChosen = ({ page, words: { vote } }: Person): Promise<boolean> =>
  page
    .getByRole('group', { name: vote.choose })
    .getByRole('radio', { name: vote.choices.no, exact: true })
    .isChecked()

test('a ballot that was chosen is confirmed after the picture is gone, twice', async () => {
  const made = await makeSession(forum.url, {
    ...{ title: 'Waters', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'JPN' }],
  })
  const chair = await newPerson(browser, forum.url, { name: 'Amina Rahman' })
  const delegate = await newPerson(browser, forum.url, { name: 'Kenji Mori' })
  await enter(chair, made.chair.link, 'plain')
  await enter(delegate, made.delegations[0]!.link)
  await putQuestion(chair, 'Shall the rivers be shared?')
  await choose(delegate, 'no')
  await losePicture(delegate.page)
  await delegate.page.getByTestId('hall').waitFor({ state: 'attached' })
  await isInside(delegate, 'hall')
  expect(await isChosen(delegate)).toBe(true)
  await losePicture(delegate.page)
  await isInside(delegate, 'plain')
  await sees(delegate.page, delegate.words.hall.lost3d)
  expect(await isChosen(delegate)).toBe(true)
  await confirm(delegate, 'no')
  const { vote } = delegate.words
  await sees(delegate.page, vote.recorded({ choice: vote.choices.no }))
  await closeVote(chair)
  await sees(chair.page, vote.sentence['insufficient-majority']({ yes: 0, no: 1, abstain: 0 }))
  await Promise.all([chair.leave(), delegate.leave()])
})
