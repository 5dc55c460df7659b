// News of what one is named to do beside the floor: to interpret, to caption.
import type { PersonId } from '../../../shared/ids.ts'
import { languageName } from '../../i18n/language-name.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import type { Saying } from '../../wall/saying.ts'
import { assertive, type Tell } from './announcement.ts'

type Chapters = SittingView['chapters']

const interpretedBy = ({ interpreters }: Chapters, me: PersonId): readonly string[] =>
  (interpreters ?? []).flatMap(({ person, tag }) => (person === me ? [tag] : []))

const captionedBy = ({ captions }: Chapters, me: PersonId): readonly string[] =>
  (captions?.captioners ?? []).flatMap(({ person, language }) => (person === me ? [language] : []))

const named = (tags: readonly string[], { format }: Saying): string =>
  format.list(tags.map((tag) => languageName(tag, format.language)))

export const ofDuties: Tell = ({ chapters: before }, now) => {
  const { view, words } = now
  const { me, chapters } = view
  const isNew = (of: typeof captionedBy) =>
    of(chapters, me.id).filter((tag) => !of(before, me.id).includes(tag))
  const [interprets, captions] = [isNew(interpretedBy), isNew(captionedBy)]
  return [
    ...(interprets.length > 0
      ? [assertive('interprets', words.told.interprets({ languages: named(interprets, now) }))]
      : []),
    ...(captions.length > 0
      ? [assertive('captions', words.told.captions({ languages: named(captions, now) }))]
      : []),
  ]
}
