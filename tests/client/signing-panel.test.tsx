// The signing table as screens: what a party sees at each phase, what others see, and the file of a key.
import { describe, expect, it } from 'vitest'
import { AgreementCard } from '../../client/hud/places/signing/agreement-card.tsx'
import { keyFileText, readKeyFile } from '../../client/hud/places/signing/key-file.ts'
import { pairOf } from '../../client/hud/places/signing/own-key.ts'
import { SigningContext } from '../../client/hud/places/signing/signing-context.ts'
import { signing as arabic } from '../../shared/i18n/ar/signing.ts'
import { signing as english } from '../../shared/i18n/en/signing.ts'
import { createFormat } from '../../shared/i18n/format.ts'
import type { DelegationId, SessionId } from '../../shared/ids.ts'
import type { Agreement, Phase } from '../../shared/lab/signing/signing-state.ts'
import { ARE, FRA, fakeView, person, personId } from './fake-sitting.ts'
import { show, textOf } from './show.tsx'

const WORDS = {
  en: english(createFormat('en', 'latn', 'UTC')),
  ar: arabic(createFormat('ar', 'latn', 'UTC')),
}
const ID = 'a000000000000000'
const KEN = 'KEN' as DelegationId
const HASH = 'ab'.repeat(32)
const SECRET = new Uint8Array(32).fill(7)
const agreement = (phase: Phase, more: Partial<Agreement> = {}): Agreement => ({
  ...{ id: ID, parties: [ARE, FRA], title: 'Rivers', text: null, phase, signatures: [], draftedAt: 0 },
  frozen: phase === 'drafting' ? null : { hash: HASH, at: 0, agreed: [FRA] },
  ...more,
})

const card = (one: Agreement, delegation: DelegationId | null, language: 'en' | 'ar' = 'en') =>
  textOf(
    show(
      <SigningContext
        value={{
          ...{ words: WORDS[language], shown: { agreements: [one], keys: {} }, key: pairOf(SECRET) },
          own: delegation === KEN ? null : { texts: { [ID]: 'We share.' } },
          ...{ act: () => new Promise(() => {}), keep: () => {} },
        }}
      >
        <AgreementCard agreement={one} />
      </SigningContext>,
      fakeView({ me: person('me', { delegation, isHead: true }) }),
      language,
    ),
  )

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const words = WORDS[language]
  const signedBy = {
    key: pairOf(SECRET).key,
    signature: 'cd'.repeat(64),
    at: 0,
    by: personId('x'),
    name: 'Noor',
  }

  it('a frozen text is agreed on by who has not, and signed when all have', () => {
    const half = card(agreement('frozen'), ARE, language)
    const whole = card(
      agreement('frozen', { frozen: { hash: HASH, at: 0, agreed: [FRA, ARE] } }),
      ARE,
      language,
    )
    expect([half, whole].map((text) => [text.includes(words.agree), text.includes(words.sign)])).toEqual([
      [true, false],
      [false, true],
    ])
    for (const seen of ['We share.', HASH, words.reopen]) expect(half).toContain(seen)
  })

  it('what is not signed is not read by others', () => {
    const text = card(agreement('frozen'), KEN, language)
    expect([text.includes('We share.'), text.includes(HASH), text.includes(words.notYours)]).toEqual([
      ...[false, false, true],
    ])
  })

  it('what is signed is read by all, with who signed and the way to keep it', () => {
    const signatures = [ARE, FRA].map((delegation) => ({ delegation, ...signedBy }))
    const text = card(agreement('signed', { text: 'We share.', signatures }), KEN, language)
    for (const seen of ['We share.', HASH, 'Noor', words.save]) expect(text).toContain(seen)
  })
})

describe('the file of a key', () => {
  const of = { session: 's_1' as SessionId, delegation: ARE }

  it('opens with its passphrase alone, for its own delegation and session', async () => {
    const text = await keyFileText(of, pairOf(SECRET), 'a long passphrase')
    expect(text).not.toContain('07'.repeat(8))
    expect(await readKeyFile(of, text, 'a long passphrase')).toEqual(pairOf(SECRET))
    expect([
      await readKeyFile(of, text, 'a long passphrasE'),
      await readKeyFile({ ...of, delegation: FRA }, text, 'a long passphrase'),
      await readKeyFile(of, '{}', 'a long passphrase'),
    ]).toEqual([null, null, null])
  })
})
