// News of people: who comes and goes, raises a hand, presides, is muted; and of the line.
import type { PersonView } from '../../net/sitting-view.ts'
import { assertive, polite, type Tell } from './announcement.ts'

/** ms between two announcements of a busy kind */
const PEOPLE_EVERY = 8_000
const HANDS_EVERY = 3_000
/** more names than this are told as a number */
const MOST_NAMES = 3

const ofChair: Tell = (before, { view: { presiding, me, people }, words: { announce } }) => {
  if (presiding === before.presiding) return []
  if (presiding === null) return [polite('chair', announce.chairVacant)]
  if (presiding === me.id) return [polite('chair', announce.youPreside)]
  const name = people.get(presiding)?.name
  return name === undefined ? [] : [polite('chair', announce.presides({ name }))]
}

const ofComing: Tell = ({ people: before }, { view: { people, me }, words: { announce } }) => {
  if (people === before || before.size === 0) return []
  // whom one sees in another room has neither come nor gone
  const isOther = ({ id, elsewhere }: PersonView) => id !== me.id && elsewhere === null
  const come = [...people.values()].filter((person) => isOther(person) && !before.has(person.id))
  const gone = [...before.values()].filter((person) => isOther(person) && !people.has(person.id))
  const told = (some: readonly PersonView[], named: 'joined' | 'left', many: 'joinedMany' | 'leftMany') => {
    if (some.length === 0) return []
    const text =
      some.length <= MOST_NAMES
        ? announce[named]({ names: some.map(({ name }) => name) })
        : announce[many]({ count: some.length })
    return [polite(named, text, PEOPLE_EVERY)]
  }
  return [...told(come, 'joined', 'joinedMany'), ...told(gone, 'left', 'leftMany')]
}

const ofHands: Tell = ({ people: before }, { view: { people, me }, words: { announce } }) => {
  if (people === before) return []
  return [...people.values()]
    .filter(({ id, hand }) => id !== me.id && hand > 0 && before.get(id)?.hand === 0)
    .map(({ name }) => polite('hands', announce.handRaised({ name }), HANDS_EVERY))
}

const ofLink: Tell = ({ link: before }, { view: { link }, words: { announce, hall } }) => {
  if (link === before) return []
  if (link === 'dropped') return [assertive('link', announce.linkLost)]
  if (link === 'restarting')
    return [assertive('link', `${hall.link.restarting}. ${hall.linkText.restarting}`)]
  return link === 'live' && before !== 'connecting' ? [polite('link', announce.linkBack)] : []
}

const ofPlace: Tell = ({ gallery: before }, { view: { gallery }, words: { hall } }) => {
  if (gallery === before) return []
  return [polite('place', gallery === 0 ? hall.where.hall : hall.where.gallery({ gallery }))]
}

const ofMuting: Tell = ({ chapters: before, me }, { view: { chapters }, words: { told } }) => {
  const [was, is] = [before, chapters].map(({ conduct }) => conduct.muted.includes(me.id))
  if (was === is) return []
  return [assertive('muted', is ? told.muted : told.unmuted)]
}

export const PEOPLE_TELLS: readonly Tell[] = [ofLink, ofPlace, ofMuting, ofChair, ofHands, ofComing]
