// A group as the rest of the library sees it: elements are opaque, and each is paired with the one text that names it.
import { ed25519 } from './ed25519.ts'
import { type Base, fixedBase, varyingBase } from './powers.ts'
import type { GroupName, RawGroup } from './raw-group.ts'
import { belenios2048 } from './residues.ts'

declare const element: unique symbol
/** An element of a group; only its own group can tell what it is. */
export interface Element {
  readonly [element]: true
}
export type PublicBase = Base<Element>

/** An element with its text. */
export interface Written {
  readonly element: Element
  readonly text: string
}

export interface Group extends RawGroup<Element> {
  /** the generator, with a table */
  readonly base: PublicBase
  /** generator^exponent for a secret exponent */
  secretPower(exponent: bigint): Element
  /** For an element that is raised many times. */
  fixed(element: Element): PublicBase
  /** For an element that is raised a few times. */
  varying(element: Element): PublicBase
  /** BA3. Is what this base holds of the subgroup of prime order? */
  isMember(base: PublicBase): boolean
  isOne(element: Element): boolean
  write(element: Element): Written
  /** Null unless it is the canonical text of an element of the subgroup (BA3). */
  read(text: string): Written | null
}

export function createGroup<E>(parts: RawGroup<E>): Group {
  const raw = parts as unknown as RawGroup<Element>
  let ofGenerator: ((exponent: bigint) => Element) | undefined
  const isMember = (base: PublicBase): boolean => raw.isEqual(base.power(raw.order), raw.one)
  const write = (element: Element): Written => ({ element, text: raw.encode([element])[0]! })
  return {
    ...raw,
    base: fixedBase(raw, raw.generator),
    secretPower: (exponent) => {
      ofGenerator ??= raw.secretBase(raw.generator)
      return ofGenerator(exponent)
    },
    fixed: (element) => fixedBase(raw, element),
    varying: (element) => varyingBase(raw, element),
    isMember,
    isOne: (element) => raw.isEqual(element, raw.one),
    write,
    read(text) {
      const element = raw.decode(text)
      return element !== null && isMember(varyingBase(raw, element)) ? { element, text } : null
    },
  }
}

const GROUPS: Readonly<Record<GroupName, Group>> = {
  Ed25519: createGroup(ed25519),
  'BELENIOS-2048': createGroup(belenios2048),
}

/** Null: this library knows no such group. */
export const groupOf = (name: string): Group | null =>
  Object.hasOwn(GROUPS, name) ? GROUPS[name as GroupName] : null
