// Open floor: a simple majority of yes and no decides, as General Assembly rules 85 and 86 have it; nothing else is regulated.
import type { Rulebook, RulebookId } from './rulebook.ts'

export const OPEN_FLOOR: Rulebook<'ordinary'> & { readonly id: RulebookId } = {
  id: 'open-floor',
  version: 1,
  decisions: { ordinary: { test: { is: 'more-yes-than-no' }, rule: 'OF 1' } },
}
