// Signing in as a host with a passkey, by whoever has one; and what a host who is in does with theirs.
import { type Request, type Response, Router } from 'express'
import { parseAddPasskey, parseDeletePasskey, parseSignIn } from '../../shared/protocol/requests.ts'
import type { PasskeyOptions, Passkeys, SignedIn } from '../../shared/protocol/sign-in-api.ts'
import type { House } from '../house.ts'
import { hostSessionOf } from '../people/host-key.ts'
import { addPasskey, askToAdd, askToSignIn, shownPasskey, signIn } from '../people/passkeys.ts'
import { hashOf } from '../people/tokens.ts'
import { answerRefusal, hostBearerOf, placeOf } from './answers.ts'

/** For everybody. */
export function signInRoutes(house: House): Router {
  const router = Router()
  router.post('/options', async (request, response) => {
    response.json({ options: await askToSignIn(house, placeOf(request)) } satisfies PasskeyOptions)
  })
  router.post('/', async (request, response) => {
    const asked = parseSignIn(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const signed = await signIn(house, placeOf(request), asked.value)
    if (!signed.ok) return answerRefusal(response, signed.refusal)
    response.json(signed.value satisfies SignedIn)
  })
  return router
}

/** For a host, who is known by now. */
export function passkeyRoutes(house: House): Router {
  const router = Router()
  const answerAll = async (request: Request, response: Response): Promise<void> => {
    const rows = await house.store.passkeys(response.locals.host)
    const session = await hostSessionOf(house, hostBearerOf(request))
    const passkeys = rows.map(shownPasskey)
    response.json({ passkeys, expiresAt: session?.expiresAt ?? null } satisfies Passkeys)
  }
  router.get('/', answerAll)
  router.post('/options', async (request, response) => {
    const options = await askToAdd(house, response.locals.host, placeOf(request))
    response.json({ options } satisfies PasskeyOptions)
  })
  router.post('/', async (request, response) => {
    const asked = parseAddPasskey(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    const added = await addPasskey(house, response.locals.host, placeOf(request), asked.value)
    return added.ok ? answerAll(request, response) : answerRefusal(response, added.refusal)
  })
  router.post('/delete', async (request, response) => {
    const asked = parseDeletePasskey(request.body)
    if (!asked.ok) return answerRefusal(response, { code: 'bad-request', field: asked.field })
    await house.store.deletePasskey(response.locals.host, asked.value.id)
    await answerAll(request, response)
  })
  return router
}

/** Ends the session by which it is asked. Harmless twice. */
export const signOut = (house: House) => async (request: Request, response: Response) => {
  const bearer = hostBearerOf(request)
  if (bearer !== undefined) await house.store.deleteHostSession(hashOf(bearer))
  response.json({})
}
