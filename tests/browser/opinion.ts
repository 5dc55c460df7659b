// The opinion floor as people use it, by the words on their screens; and people without browsers who answer, too.
import type { Locator } from 'playwright-core'
import { opinion as arabicOpinion } from '../../shared/i18n/ar/opinion.ts'
import { opinion as englishOpinion, type OpinionWords } from '../../shared/i18n/en/opinion.ts'
import { createFormat, type Language } from '../../shared/i18n/format.ts'
import type { Answer } from '../../shared/lab/opinion/answer.ts'
import { type Visitor, visit } from '../bots/visitor.ts'
import { openPanel, type Person } from './person.ts'

export const OPINION_WORDS: Readonly<Record<Language, OpinionWords>> = {
  en: englishOpinion(createFormat('en', 'latn')),
  ar: arabicOpinion(createFormat('ar', 'latn')),
}

/** The floor, opened from the list of places, in either view. */
export async function openFloor(person: Person, view: 'hall' | 'plain'): Promise<Locator> {
  const { page, words } = person
  const panel =
    view === 'hall'
      ? await openPanel(person, words.tabs.places, words.tabs.placesShort)
      : page.getByRole('region', { name: words.tabs.places, exact: true })
  await panel.getByRole('button', { name: words.places.names.opinion }).click()
  await panel.getByRole('heading', { name: words.places.names.opinion }).waitFor()
  return panel
}

export async function say(panel: Locator, words: OpinionWords, text: string): Promise<void> {
  await panel.getByRole('textbox', { name: words.sayLabel }).fill(text)
  await panel.getByRole('button', { name: words.say }).click()
  await panel.getByText(words.said).waitFor()
}

/** Answers whichever statement is shown, until none is left. `choose`: by the statement's number. */
export async function answerAll(
  panel: Locator,
  words: OpinionWords,
  statements: number,
  choose: (number: number) => Answer,
): Promise<void> {
  const card = panel.getByRole('region', { name: words.answerHeading })
  for (let answered = 0; answered < statements; answered++) {
    const says = await card.locator('.opinion-number').innerText()
    const number = Number(/\d+/.exec(says)?.[0])
    const answer = choose(number)
    await card.getByRole('button', { name: words.answers[answer], exact: true }).press('Enter')
    await card.getByText(words.recorded({ number, answer: words.answers[answer] })).waitFor()
  }
}

/** Visitors who answer the statements from 1 on, each as the letters of its row say. */
export async function answerers(url: string, session: string, rows: readonly string[]): Promise<Visitor[]> {
  const answers: Readonly<Record<string, Answer>> = { a: 'agree', d: 'disagree', p: 'pass' }
  return Promise.all(
    rows.map(async (row, at) => {
      const visitor = await visit(url, session, { name: `Guest ${at + 1}` })
      for (const [index, letter] of [...row].entries()) {
        const act = { is: 'answer', number: index + 1, answer: answers[letter]! } as const
        const done = await visitor.ask('place.act', { place: 'opinion', act })
        if (!done.ok) throw new Error(done.refusal.code)
      }
      return visitor
    }),
  )
}
