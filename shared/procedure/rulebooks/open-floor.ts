// Open floor: a simple majority of yes and no decides, as General Assembly rules 85 and 86 have it; nothing else is regulated.
import type { Rulebook } from './rulebook.ts'

export const OPEN_FLOOR: Rulebook = {
  id: 'open-floor',
  version: 1,
  decisions: { ordinary: { test: 'more-yes-than-no', rule: 'OF 1' } },
}
