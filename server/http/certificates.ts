// GET /api/certificates/SESSION/ID: a certificate of an Academy, signed by the forum. Who knows its number, which is as good as chance
// can make it, may read it: that is what a certificate is for.
import { Router } from 'express'
import type { SessionId } from '../../shared/ids.ts'
import type { Academy } from '../../shared/lab/academy/academy-state.ts'
import {
  CERTIFICATE_FORMAT,
  type CertificateFacts,
  certificateFile,
  signedText,
} from '../../shared/lab/academy/certificate.ts'
import type { Witness } from '../custody/witness/witness.ts'
import type { Forum } from '../forum/forum.ts'
import type { House } from '../house.ts'
import { LAWS } from '../lab/laws.ts'
import { PlaceReader } from '../lab/place-reader.ts'
import { answerRefusal } from './answers.ts'
import { sittingFor } from './sitting-for.ts'

export function certificateRoutes(house: House, forum: Forum, witness: Witness): Router {
  const router = Router()
  const reader = new PlaceReader(house, (place) => LAWS[place])

  router.get('/:session/:id', async (request, response) => {
    const host = await sittingFor(forum, request.params.session)
    const facts = host ? await factsOf(reader, host.session, request.params.id, witness.key) : null
    if (facts === null) return answerRefusal(response, { code: 'certificate-unknown' })
    response.set('Cache-Control', 'no-store').type('application/json')
    response.send(certificateFile({ ...facts, signature: witness.sign(signedText(facts)) }))
  })
  return router
}

/** null: there is none of that number, or its words were erased. */
async function factsOf(
  reader: PlaceReader,
  session: SessionId,
  id: string,
  key: string,
): Promise<CertificateFacts | null> {
  const academy = (await reader.standing(session, 'academy'))?.state as Academy | undefined
  const given = [...(academy?.certificates.values() ?? [])].flat().find((each) => each.id === id)
  if (!given?.texts) return null
  const { course, steps, at, texts } = given
  return {
    ...{ format: CERTIFICATE_FORMAT, id, session, name: texts.name, steps, at, key },
    course: { id: course, title: texts.title },
  }
}
