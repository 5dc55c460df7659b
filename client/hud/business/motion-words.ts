// A motion in words: its kind with all that it asks for.
import type { Words } from '../../../shared/i18n/en.ts'
import { isolate } from '../../../shared/i18n/format.ts'
import type { Motion } from '../../../shared/procedure/motions/motions-state.ts'
import type { Chapters } from '../../../shared/procedure/view.ts'

/** The number in an id of a sitting: 3 of `m3`. */
export const numberOf = (id: string): number => Number(id.slice(1))

type Said = Pick<Motion, 'motion' | 'terms' | 'text'>
type Known = Pick<Chapters, 'agenda' | 'proposals'>

const titled = (what: string, title: string | null | undefined): string =>
  title ? `${what}: ${isolate(title)}` : what

/** What it asks for beyond its kind, each by itself; what was erased is left out. */
export function termWords(
  { terms, text }: Said,
  { agenda, proposals }: Known,
  { ways }: Words,
): readonly string[] {
  const say = ways.terms
  const { minutes, seconds, item, proposal, amendment, parts = [] } = terms
  const about = proposals.proposals.find(({ id }) => id === proposal)
  const title = agenda.items.find(({ id }) => id === item)?.title
  const said = [
    minutes !== undefined && say.minutes({ count: minutes }),
    seconds !== undefined && say.seconds({ count: seconds }),
    title && say.item({ name: title }),
    proposal !== undefined &&
      titled(
        say.proposal({ number: numberOf(proposal), isAdopted: about?.phase === 'adopted' }),
        about?.title,
      ),
    amendment !== undefined && say.amendment({ number: numberOf(amendment) }),
    ...parts.map((part) => say.part({ names: part.map(String) })),
    text && say.text({ name: text }),
  ]
  return said.filter((each): each is string => typeof each === 'string' && each !== '')
}

/** `Moderated caucus · 10 minutes · 45 seconds for each speech · on “…”` */
export const motionWords = (said: Said, known: Known, words: Words): string =>
  [words.rules.motions[said.motion], ...termWords(said, known, words)].join(' · ')
