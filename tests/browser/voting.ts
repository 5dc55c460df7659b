// A vote as people make it: the chair puts the question and closes, delegates choose, confirm and see it recorded.
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { type Person, sees } from './person.ts'

/** The vote panel, which is open, or a section of the plain view; the chair's desk has acts of the same names. */
const votePanel = ({ page, words: { vote } }: Person) =>
  page.getByRole('region', { name: vote.heading, exact: true })

export async function putQuestion(person: Person, question: string): Promise<void> {
  const { vote } = person.words
  await votePanel(person).getByRole('textbox', { name: vote.putLabel }).fill(question)
  await votePanel(person).getByRole('button', { name: vote.put, exact: true }).click()
}

/** Resolves when the screen says that the ballot is recorded. `isChange`: another one stands already. */
export async function castBallot(person: Person, choice: Choice, isChange = false): Promise<void> {
  const { vote } = person.words
  await choose(person, choice)
  await confirm(person, choice, isChange)
  await sees(person.page, vote.recorded({ choice: vote.choices[choice] }))
}

export const choose = ({ page, words: { vote } }: Person, choice: Choice): Promise<void> =>
  page
    .getByRole('group', { name: vote.choose })
    .getByRole('radio', { name: vote.choices[choice], exact: true })
    .check({ force: true })

export const confirm = ({ page, words: { vote } }: Person, choice: Choice, isChange = false): Promise<void> =>
  page
    .getByRole('button', {
      name: (isChange ? vote.confirmChange : vote.confirm)({ choice: vote.choices[choice] }),
    })
    .click()

export async function closeVote(person: Person): Promise<void> {
  const { page } = person
  const { vote } = person.words
  await votePanel(person).getByRole('button', { name: vote.close, exact: true }).click()
  await page
    .getByRole('alertdialog', { name: vote.closeQuestion })
    .getByRole('button', { name: vote.closeConfirm })
    .click()
}
