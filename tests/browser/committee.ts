// A committee of six: a chair and two delegates at screens, and four delegations that come over the wire.
import type { Browser, Locator } from 'playwright-core'
import type { Language } from '../../shared/i18n/format.ts'
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import { makeSession, secretOf, type Visitor, visit } from '../bots/visitor.ts'
import type { Hands } from './hands.ts'
import { startHearing } from './hearing.ts'
import { enter, newPerson, openPanel, type Person } from './person.ts'
import { type AllWords, WORDS } from './words.ts'

export interface Seated extends Person {
  readonly hands: Hands
}

export interface Committee {
  readonly session: SessionId
  readonly chair: Seated
  /** of the United Arab Emirates */
  readonly layla: Seated
  /** of Kenya */
  readonly wanjiru: Seated
  /** the delegations without a screen */
  readonly others: ReadonlyMap<DelegationId, Visitor>
}

export interface Cast {
  readonly title: string
  readonly hands: Hands
  readonly languages: Readonly<Record<'chair' | 'layla' | 'wanjiru', Language>>
}

export const everyone = ({ chair, layla, wanjiru }: Committee): readonly Seated[] => [chair, layla, wanjiru]

export const languageOf = ({ words }: Seated): Language => (words === WORDS.ar ? 'ar' : 'en')

const AT_SCREENS = ['ARE', 'KEN'] as const
const ON_THE_WIRE = ['BRA', 'EGY', 'FRA', 'JPN'] as const
/** laid out wide, with room for a panel beside the hall: every pixel of it is drawn without a graphics card */
const SCREEN = { viewport: { width: 960, height: 620 }, reducedMotion: 'reduce' } as const

export async function convene(browser: Browser, url: string, cast: Cast): Promise<Committee> {
  const { title, hands, languages } = cast
  const delegations = [...AT_SCREENS, ...ON_THE_WIRE].map((id) => ({ id }))
  const made = await makeSession(url, { title, rulebook: 'model-un', delegations, public: true })
  const { id: session } = made.session
  const come = async (name: string, language: Language, link: string): Promise<Seated> => {
    const person = await newPerson(browser, url, { ...SCREEN, name, language })
    await startHearing(person.context)
    await enter(person, link, hands.view)
    return { ...person, hands }
  }
  const linkOf = (id: string) => made.delegations.find((each) => each.id === id)!.link
  const [chair, layla, wanjiru, ...others] = await Promise.all([
    come('Amina Rahman', languages.chair, made.chair.link),
    come('ليلى حدّاد', languages.layla, linkOf('ARE')),
    come('Wanjiru Kamau', languages.wanjiru, linkOf('KEN')),
    ...ON_THE_WIRE.map((id) => visit(url, session, { name: `Delegate ${id}`, badge: secretOf(linkOf(id)) })),
  ])
  const byId = ON_THE_WIRE.map((id, place) => [id as DelegationId, others[place]!] as const)
  return { session, chair, layla, wanjiru, others: new Map(byId) }
}

const HEADINGS = {
  vote: ({ vote }: AllWords) => vote.heading,
  floor: ({ hall }: AllWords) => hall.floor,
  business: ({ hall }: AllWords) => hall.business,
  delegation: ({ delegation }: AllWords) => delegation.heading,
  chair: ({ presiding }: AllWords) => presiding.heading,
  record: ({ hall }: AllWords) => hall.record,
} as const
type PanelName = keyof typeof HEADINGS

/** A panel on the screen of somebody, opened when it is not. */
export async function panel(person: Seated, name: PanelName): Promise<Locator> {
  const { page, words, hands } = person
  const heading = HEADINGS[name](words)
  if (name === 'record' && hands.view === 'hall') return openPanel(person, heading)
  const place = page.getByRole('region', { name: heading, exact: true })
  if (hands.view === 'plain' || (await place.isVisible())) return place
  const tabs = page.getByRole('navigation', { name: words.hall.tools })
  await hands.press(
    tabs.getByRole('button', { name: name === 'floor' ? words.tabs.floor : heading, exact: true }),
  )
  await place.waitFor()
  return place
}

/** Presses a button of a panel under its whole name. */
export async function presses(person: Seated, name: PanelName, button: string): Promise<void> {
  const place = await panel(person, name)
  await person.hands.press(place.getByRole('button', { name: button, exact: true }).first())
}

/** What is called for now at the desk: the chair does it there. */
export async function callsFor({ words, hands, ...chair }: Seated, act: string): Promise<void> {
  const desk = await panel({ words, hands, ...chair }, 'chair')
  const now = desk.getByRole('region', { name: words.chair.now.heading, exact: true })
  await hands.press(now.getByRole('button', { name: act, exact: true }))
}

/** Opens what is folded under these words. */
export async function unfolds(person: Seated, name: PanelName, summary: string): Promise<Locator> {
  const place = await panel(person, name)
  const folded = place
    .locator('details')
    .filter({ has: place.page().locator('summary', { hasText: summary }) })
  await person.hands.press(folded.first().locator('> summary'))
  return folded.first()
}

export async function adjourn({ chair, layla, wanjiru, others }: Committee): Promise<void> {
  await Promise.all([...others.values(), chair, layla, wanjiru].map((each) => each.leave()))
}
