// From one request to a rehearsal: a session of its own, its simulated people, and the badge of whoever plays with them.
import { LOOKS } from '../../../shared/hall/looks.ts'
import type { DelegationId, PersonId, SessionId } from '../../../shared/ids.ts'
import type { AcademyAct, Credit } from '../../../shared/lab/academy/academy-acts.ts'
import { castOf } from '../../../shared/lab/academy/rehearsal/casting.ts'
import { shuffled } from '../../../shared/lab/academy/rehearsal/chance.ts'
import { SIMULATED } from '../../../shared/lab/academy/rehearsal/deeds.ts'
import { textsOf } from '../../../shared/lab/academy/rehearsal/texts-of.ts'
import { MEMBER_BY_ID } from '../../../shared/members/members.ts'
import { nameInText } from '../../../shared/members/names-in-text.ts'
import type { Role } from '../../../shared/procedure/roles/roles.ts'
import type { NewRehearsal } from '../../../shared/protocol/rehearsals.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Forum, Opening } from '../../forum/forum.ts'
import type { KeptSitting } from '../../forum/kept-sitting.ts'
import type { House } from '../../house.ts'
import { type NewBadge, newBadge } from '../../people/badges.ts'
import { hashOf, newId, newSecret } from '../../people/tokens.ts'
import { LAWS } from '../laws.ts'
import { type Done, PlaceHost } from '../place-host.ts'

export interface MadeRehearsal {
  readonly session: SessionId
  readonly badge: NewBadge
}

/** `host`: SHA-256 of the maker's host key. `credit`: to whom it counts, in the hall from which it was asked for. */
export async function makeRehearsal(
  house: House,
  forum: Forum,
  asked: NewRehearsal,
  host: string,
  credit: Credit | null,
): Promise<Result<MadeRehearsal, Refusal>> {
  const { rulebook, role, topic, language, pace } = asked
  const id = newId(house, 's') as SessionId
  const seed = house.randomHex(8)
  const wished = (asked.delegation ?? null) as DelegationId | null
  const delegations = castOf(rulebook, seed, role === 'delegate' ? wished : null)
  if (wished !== null && role === 'delegate' && !delegations.includes(wished))
    return refuse('delegations-unfit', 'RB5', 'delegation')
  const own = role === 'delegate' ? (wished ?? shuffled(delegations, seed, 'own')[0]!) : null
  const texts = textsOf({ language })
  const opening: Opening = {
    ...{ id, isPublic: false, isOpenForum: false, delegations, names: {}, host },
    ...{ title: texts.sitting(texts.topics[topic].title), rulebook, ownRulebook: null, observers: [] },
  }
  const badge = newBadge(house, id, { role, delegation: own, uses: MAKERS_DEVICES })
  const told = {
    at: house.now(),
    who: `host ${host.slice(0, 8)}`,
    act: 'make',
    session: id,
    detail: 'rehearsal',
  }
  const sitting = await forum.open(opening, [badge.row], told)
  const setting = { rulebook, topic, language, seed, role, delegation: own, credit }
  const begun = await begin(house, id, { is: 'begin', setting, pace })
  if (!begun.ok) return begun
  const admit = admitting(house, sitting)
  await admit('secretary', null, texts.people.secretary)
  if (role !== 'chair') await admit('chair', null, texts.people.chair)
  for (const each of delegations) {
    const listed = MEMBER_BY_ID.get(each)?.[language] ?? each
    const name = texts.people.delegate(nameInText(each, listed, language))
    if (each !== own) await admit('delegate', each, name)
  }
  return ok({ session: id, badge })
}

/** the maker on several devices, and a friend or two */
const MAKERS_DEVICES = 4

/** The place's journal begins before anybody can be in the hall. */
async function begin(house: House, session: SessionId, act: AcademyAct): Promise<Result<Done, Refusal>> {
  const place = await PlaceHost.load(house, session, 'academy', LAWS.academy!)
  return place.request(act, {
    ...{ person: 'system', name: '', role: 'system', delegation: null, isHead: false, isDesk: false },
  })
}

const admitting =
  (house: House, sitting: KeptSitting) =>
  async (role: Role, delegation: DelegationId | null, name: string) => {
    const person = newId(house, 'p') as PersonId
    const look = shuffled(
      LOOKS.map(({ code }) => code),
      person,
    )[0]!
    // nobody has the token: it is thrown away here
    const tokenHash = hashOf(newSecret(house))
    await house.store.savePerson({ id: person, session: sitting.session, tokenHash, name, look, badge: null })
    await sitting.request({ type: 'person.admit', person, role, delegation, badge: SIMULATED }, 'system')
  }
