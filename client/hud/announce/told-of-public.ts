// News of the public: a question that was brought before the floor.
import { polite, type Tell } from './announcement.ts'

export const ofPublicQuestion: Tell = ({ chapters: before }, { view: { chapters }, words: { wall } }) => {
  const question = chapters.publicQuestion ?? null
  if (question === null || question.id === before.publicQuestion?.id) return []
  return [polite('public-question', wall.publicQuestionOf({ text: question.text }))]
}
