// The gallery of stories: who may write, that both languages are told, and that a picture is what it says it is and nothing more.
import fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { toBase64 } from '../../../shared/journal/base64.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import { fromBase64, readPicture } from '../../../shared/lab/stories/picture-bytes.ts'
import type { StoriesAct } from '../../../shared/lab/stories/stories-acts.ts'
import { pictureOf, storiesLaw } from '../../../shared/lab/stories/stories-law.ts'
import { OPENING_STORIES, type StandTexts, TOLD_STORIES } from '../../../shared/lab/stories/stories-state.ts'
import { DESK, NOON, VISITOR } from './crisis-scene.ts'

const TEXTS: StandTexts = {
  en: { title: 'A well', body: 'How two villages dug it.' },
  ar: { title: 'بئر', body: 'كيف حفرتها قريتان.' },
  links: [{ href: 'https://example.org/well', en: 'More', ar: 'المزيد' }],
}

function openGallery() {
  let state = OPENING_STORIES
  let count = 0
  return {
    state: () => state,
    act: (act: StoriesAct, who: PlaceWho = DESK) => {
      count += 1
      const fresh = { id: String(count).padStart(16, '0'), salt: 'ab'.repeat(16), at: NOON }
      const decided = storiesLaw.decide(state, act, who, fresh)
      if (!decided.ok) return decided.refusal
      for (const event of decided.value)
        state = storiesLaw.evolve(state, { seq: count, at: NOON, by: who.person, event })
      return null
    },
  }
}

const square = (width = 8) => sharp({ create: { width, height: 6, channels: 3, background: '#a63' } })
const base64 = async (image: Sharp) => toBase64(new Uint8Array(await image.toBuffer()))

test('it opens with our five stories, which a host may write anew, move, restore and take down', () => {
  const { act, state } = openGallery()
  const ids = () => state().stands.map(({ id }) => id)
  expect(ids()).toEqual(TOLD_STORIES)
  expect(act({ is: 'write', stand: 'gulf', seen: 0, texts: TEXTS }, VISITOR)).toEqual({ code: 'not-at-desk' })
  expect(act({ is: 'write', stand: 'gulf', seen: 0, texts: TEXTS })).toBeNull()
  expect(act({ is: 'write', stand: 'gulf', seen: 0, texts: TEXTS })).toEqual({ code: 'changed-meanwhile' })
  expect(state().stands[1]).toMatchObject({ version: 1, texts: { ...TEXTS, by: 'Controller' } })
  act({ is: 'restore', stand: 'gulf' })
  expect(state().stands[1]).toEqual(OPENING_STORIES.stands[1])
  act({ is: 'write', stand: null, seen: 0, texts: TEXTS })
  act({ is: 'move', stand: ids().at(-1)!, by: -1 })
  act({ is: 'remove', stand: 'swoon' })
  expect(ids()).toEqual(['exchange', 'gulf', 'europe', 'services', '0000000000000005'])
})

test.each([
  ['no Arabic', { ...TEXTS, ar: { title: '', body: 'x' } }, 'ar.title'],
  ['a text without end', { ...TEXTS, en: { title: 'A', body: 'a'.repeat(2501) } }, 'en.body'],
  [
    'a link to elsewhere than https',
    { ...TEXTS, links: [{ href: 'http://a.org', en: 'a', ar: 'b' }] },
    'links.0.href',
  ],
])('a stand with %s is refused by its field', (_, texts, field) => {
  expect(openGallery().act({ is: 'write', stand: null, seen: 0, texts })).toMatchObject({ field })
})

test.each(['webp', 'png', 'jpeg'] as const)(
  'a %s is known by its own bytes and hangs with its words',
  async (kind) => {
    const { act, state } = openGallery()
    const data = await base64(square()[kind]())
    expect(act({ is: 'hang', stand: 'gulf', data, en: 'A square', ar: 'مربّع' })).toBeNull()
    const [picture] = state().stands[1]!.pictures
    expect(picture).toMatchObject({ type: `image/${kind}`, width: 8, height: 6 })
    expect(pictureOf(state(), picture!.id)?.bytes).toEqual(fromBase64(data))
    expect(JSON.stringify(storiesLaw.shown(state()))).not.toContain(data)
    act({ is: 'take-down', stand: 'gulf', picture: picture!.id })
    expect(pictureOf(state(), picture!.id)).toBeNull()
  },
)

test('lossless and transparent WebP are known, too', async () => {
  const lossless = fromBase64(await base64(square().webp({ lossless: true })))!
  const clear = square().ensureAlpha(0.5).webp()
  expect([readPicture(lossless), readPicture(fromBase64(await base64(clear))!)]).toEqual(
    Array(2).fill({ type: 'image/webp', width: 8, height: 6 }),
  )
})

const withNote = (kind: 'webp' | 'png' | 'jpeg') =>
  square()
    [kind]()
    .withExif({ IFD0: { Copyright: 'somebody, somewhere' } })

test.each([
  ['a page', async () => new TextEncoder().encode('<!doctype html><script>alert(1)</script>'.padEnd(60))],
  ['a drawing with a script', async () => new TextEncoder().encode('<svg onload="alert(1)"/>'.padEnd(60))],
  [
    'a picture with a page after it',
    async () => Buffer.concat([await square().png().toBuffer(), Buffer.from('<html>')]),
  ],
  [
    'a WebP with a page after it',
    async () => Buffer.concat([await square().webp().toBuffer(), Buffer.from('<html>')]),
  ],
  ['a picture that was cut off', async () => (await square().png().toBuffer()).subarray(0, -4)],
  ['a GIF', async () => square().gif().toBuffer()],
  ['a JPEG that tells of its camera', async () => withNote('jpeg').toBuffer()],
  ['a PNG that tells of its camera', async () => withNote('png').toBuffer()],
  ['a WebP that tells of its camera', async () => withNote('webp').toBuffer()],
  ['a picture as wide as a wall', async () => square(1400).png().toBuffer()],
])('%s does not hang', async (_, make) => {
  const data = toBase64(new Uint8Array(await make()))
  expect(openGallery().act({ is: 'hang', stand: 'gulf', data, en: 'a', ar: 'ب' })).toEqual({
    code: 'picture-unfit',
  })
})

test('no bytes at all break the reader of pictures', async () => {
  const whole = await Promise.all(
    [square().png(), square().jpeg(), square().webp()].map((one) => one.toBuffer()),
  )
  const change = fc.tuple(fc.nat(), fc.nat(255))
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.nat(),
      fc.array(change, { maxLength: 6 }),
      (bytes, end, changes) => {
        const broken = Uint8Array.from(bytes.subarray(0, end % (bytes.length + 1)))
        for (const [at, value] of changes) if (broken.length > 0) broken[at % broken.length] = value
        // RIFF says how long it is, so that what is cut short is read on
        if (broken.length > 8) new DataView(broken.buffer).setUint32(4, broken.length - 8, bytes[0] === 0x52)
        expect(readPicture(broken)?.type ?? null).toBeOneOf([null, 'image/png', 'image/jpeg', 'image/webp'])
      },
    ),
  )
})
