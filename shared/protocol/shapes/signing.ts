// Shapes of what is asked at the signing table.
import { z } from 'zod'
import { MOST_PARTIES } from '../../lab/signing/signing-state.ts'
import { delegation, text } from './common.ts'

const agreement = z.string().regex(/^[0-9a-z]{16}$/)
/** SHA-256, an Ed25519 public key */
const hex256 = z.string().regex(/^[0-9a-f]{64}$/)
const signature = z.string().regex(/^[0-9a-f]{128}$/)

export const SIGNING_ACTS = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('draft'),
    parties: z.array(delegation).max(MOST_PARTIES),
    title: text,
  }),
  z.strictObject({ is: z.literal('freeze'), agreement, hash: hex256 }),
  z.strictObject({ is: z.literal('agree'), agreement, hash: hex256 }),
  z.strictObject({ is: z.literal('reopen'), agreement }),
  z.strictObject({ is: z.literal('withdraw'), agreement }),
  z.strictObject({ is: z.literal('announce'), key: hex256, proof: signature }),
  z.strictObject({ is: z.literal('sign'), agreement, hash: hex256, key: hex256, signature }),
])
