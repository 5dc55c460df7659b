// POST /api/rehearsals: a sitting with simulated delegations, for whoever wants to chair or represent alone.
import { Router } from 'express'
import type { SessionId } from '../../shared/ids.ts'
import type { Credit } from '../../shared/lab/academy/academy-acts.ts'
import type { NewRehearsal, NewRehearsalAnswer } from '../../shared/protocol/rehearsals.ts'
import { newRehearsal } from '../../shared/protocol/shapes/academy.ts'
import { addressKey } from '../door/address.ts'
import { createRates } from '../door/rates.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { makeRehearsal } from '../lab/academy/make-rehearsal.ts'
import { personOfToken } from '../people/enter.ts'
import { hostBehind } from '../people/host-key.ts'
import { answerRefusal, hostBearerOf, sessionUrl } from './answers.ts'

/** a class behind one address tries each rulebook; then one a minute */
const BY_ADDRESS = { burst: 30, perSecond: 1 / 60 }
/** of the whole forum: a small machine drives so many well */
const IN_ALL = { burst: 60, perSecond: 1 / 20 }

export function rehearsalRoutes(house: House, forum: Forum): Router {
  const router = Router()
  const rates = createRates({ address: BY_ADDRESS, all: IN_ALL }, house.now)

  router.post('/', async (request, response) => {
    const asked = newRehearsal.safeParse(request.body)
    if (!asked.success) {
      const field = asked.error.issues[0]?.path.join('.') ?? ''
      return answerRefusal(response, { code: 'bad-request', field })
    }
    const host = await hostBehind(house, hostBearerOf(request))
    if (!host.ok) return answerRefusal(response, host.refusal)
    // whoever made it ends and erases it: that needs a key
    if (host.value === null) return answerRefusal(response, { code: 'not-host' })
    const mayMake =
      rates.take('address', addressKey(request.ip ?? '')) === 0 && rates.take('all', 'forum') === 0
    if (!mayMake) return answerRefusal(response, { code: 'too-fast' })
    const credit = await creditOf(house, forum, asked.data.from)
    const made = await makeRehearsal(house, forum, asked.data, host.value, credit)
    if (!made.ok) return answerRefusal(response, made.refusal)
    const { session, badge } = made.value
    const link = `${sessionUrl(request, session)}#k=${badge.secret}`
    response.status(201).json({ session, link } satisfies NewRehearsalAnswer)
  })
  return router
}

/** null: it counts in no other hall. */
async function creditOf(house: House, forum: Forum, from: NewRehearsal['from']): Promise<Credit | null> {
  const sitting = from ? await forum.sitting(from.session as SessionId) : null
  if (!from || !sitting) return null
  const person = await personOfToken(house, sitting, from.token)
  return person.ok && person.value ? { session: sitting.session, person: person.value.id } : null
}
