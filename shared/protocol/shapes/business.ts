// Shapes of what is asked about motions and proposals.
import { z } from 'zod'
import { MOTION_KINDS } from '../../procedure/rulebooks/procedure.ts'
import { amendment, count, decision, item, longText, method, motion, proposal, seq, text } from './common.ts'

const paragraphs = z.array(longText).max(60)

const terms = z.strictObject({
  minutes: count.optional(),
  seconds: count.optional(),
  item: item.optional(),
  proposal: proposal.optional(),
  amendment: amendment.optional(),
  parts: z.array(z.array(count).max(60)).max(60).optional(),
})

export const BUSINESS_SHAPES = {
  'motion.move': z.strictObject({ motion: z.enum(MOTION_KINDS), terms, text }),
  'motion.second': z.strictObject({ motion }),
  'motion.object': z.strictObject({ motion }),
  'motion.withdraw': z.strictObject({ motion }),
  'motion.rule-out': z.strictObject({ motion, text }),
  'motion.take-up': z.strictObject({ motion }),
  'motion.put': z.strictObject({ motion, method }),
  'proposal.submit': z.strictObject({
    text: z.strictObject({ title: text, preamble: paragraphs, operative: paragraphs }),
    decision,
  }),
  'proposal.support': z.strictObject({ proposal, as: z.enum(['sponsor', 'signatory', 'nothing']) }),
  'proposal.withdraw': z.strictObject({ proposal }),
  'proposal.reintroduce': z.strictObject({ proposal }),
  'proposals.order': z.strictObject({ order: z.array(proposal).max(200), seen: seq }),
  'proposal.put': z.strictObject({ proposal, method }),
  'proposal.read': z.strictObject({ proposal }),
  'amendment.submit': z.strictObject({
    proposal,
    change: z.strictObject({
      is: z.enum(['replace', 'add', 'delete']),
      paragraph: count,
      text: longText.nullable(),
    }),
  }),
  'amendment.support': z.strictObject({ amendment, isSponsor: z.boolean() }),
  'amendment.accept': z.strictObject({ amendment }),
  'amendment.withdraw': z.strictObject({ amendment }),
  'amendments.order': z.strictObject({
    proposal,
    order: z.array(amendment).max(200),
    excludes: z.record(amendment, z.array(amendment).max(200)),
  }),
}
