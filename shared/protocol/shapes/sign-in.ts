// Shapes of what a browser's passkey code answers. What is in it is checked against the signature; here its size and its outline.
import { z } from 'zod'
import { text } from './common.ts'

/** base64url; the longest of them is an attestation, and none of ours is asked for one */
const coded = z.string().max(8192)
const credentialId = z.string().regex(/^[\w-]{1,1400}$/)
const credential = z.looseObject({
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string().max(40), z.unknown()),
})

const registration = credential.extend({
  response: z.looseObject({
    clientDataJSON: coded,
    attestationObject: coded,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .optional(),
  }),
})
const authentication = credential.extend({
  response: z.looseObject({
    clientDataJSON: coded,
    authenticatorData: coded,
    signature: coded,
    userHandle: coded.nullish(),
  }),
})

export const addPasskey = z.strictObject({ name: text, response: registration })
export const signIn = z.strictObject({ response: authentication })
export const deletePasskey = z.strictObject({ id: credentialId })
