// A secret ballot as a delegate casts it: the credential's link, into the booth, choose, seal, cast.
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { panel, type Seated } from './committee.ts'

const own = async (person: Seated) =>
  (await panel(person, 'vote')).getByRole('region', { name: person.words.vote.castHeading, exact: true })

/** Follows the registrar's link in the tab of the sitting. */
export async function takeCredential({ page }: Seated, link: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, new URL(link).hash)
  await page.waitForFunction(() => location.hash === '')
}

/** Resolves when the screen says that it is recorded. */
export async function castSecretly(person: Seated, choice: Choice): Promise<void> {
  const { hands, words } = person
  const { booth, vote } = words
  const part = await own(person)
  const enter = part.getByRole('button', { name: booth.enter, exact: true })
  const inside = part.getByText(booth.inside, { exact: true })
  await enter.or(inside).first().waitFor()
  if (await enter.isVisible()) await hands.press(enter)
  const chosen = part.getByRole('radio', { name: vote.choices[choice], exact: true })
  const again = part.getByRole('button', { name: booth.voteAgain, exact: true })
  await chosen.or(again).first().waitFor()
  if (await again.isVisible()) await hands.press(again)
  await hands.pick(chosen)
  await hands.press(part.getByRole('button', { name: booth.seal, exact: true }))
  await hands.press(part.getByRole('button', { name: booth.cast, exact: true }))
  await part.getByText(booth.castNow, { exact: true }).waitFor()
}
