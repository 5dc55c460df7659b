// A secret vote from its office to its proof, at five screens: a chair and two trustees, of whom one is lost, and two delegates, of whom one
// registers credentials and one changes a vote from the booth in the 3D hall. In Arabic and in English; a trustee works by keyboard.
import type { BrowserContextOptions } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { verifyArchive } from '../../shared/ballot/verify/verify.ts'
import type { Language } from '../../shared/i18n/format.ts'
import type { BadgeLinks } from '../../shared/protocol/host-api.ts'
import { newHost } from '../bots/host.ts'
import { barriers, cutOffAt320 } from '../browser/audit.ts'
import { panel, type Seated } from '../browser/committee.ts'
import { type Hands, KEYBOARD, MOUSE } from '../browser/hands.ts'
import { enter, expectFlawless, isInside, newPerson, sees } from '../browser/person.ts'
import { castSecretly, takeCredential } from '../browser/secret-booth.ts'
import {
  becomeTrustee,
  decryptAs,
  deskBlock,
  duty,
  endSecretVote,
  loadKey,
  openOffice,
  putSecretly,
  registerAll,
} from '../browser/secret-office.ts'
import { openStage } from '../browser/stage.ts'

const { browser, forum } = await openStage()

const QUESTION = 'Shall the rivers be shared?'
const PLAIN: Hands = { ...MOUSE, view: 'plain' }
const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const

/** The chair's link, those of a secretary and an observer, and of two delegations. */
async function convene() {
  const host = newHost(forum.url)
  const made = await host.make({
    ...{ title: 'Shared waters', rulebook: 'open-floor', public: true },
    delegations: [{ id: 'ARE' }, { id: 'KEN' }],
  })
  const session = made.session.id
  const badge = async (role: 'secretary' | 'observer') => {
    const asked = { role, delegation: null, label: '' }
    return (await host.post<BadgeLinks>(`/sessions/${session}/badges`, asked)).links[0]!.link
  }
  const [secretary, observer] = await Promise.all([badge('secretary'), badge('observer')])
  const [emirates, kenya] = made.delegations.map(({ link }) => link)
  return { session, links: { chair: made.chair.link, secretary, observer, emirates, kenya } as Links }
}
type Links = Readonly<Record<'chair' | 'secretary' | 'observer' | 'emirates' | 'kenya', string>>

async function come(
  [name, language, link]: readonly [name: string, language: Language, link: string],
  hands: Hands,
  options: BrowserContextOptions = {},
): Promise<Seated> {
  const person = await newPerson(browser, forum.url, { name, language, reducedMotion: 'reduce', ...options })
  await enter(person, link.replace('#', `?view=${hands.view}#`), hands.view)
  return { ...person, hands }
}

test('a secret vote is set up, cast, cast again, opened without a lost trustee, and verified', async () => {
  const { session, links } = await convene()
  const [chair, lost, keeper, kenya, emirates] = await Promise.all([
    come(['سالم الكعبي', 'ar', links.chair], PLAIN),
    come(['Amina Rahman', 'en', links.secretary], PLAIN),
    come(['Noor Haddad', 'en', links.observer], KEYBOARD, PHONE),
    come(['Wanjiru Kamau', 'en', links.kenya], MOUSE),
    come(['ليلى حدّاد', 'ar', links.emirates], PLAIN),
  ])
  const people = [chair, lost, keeper, kenya, emirates]
  onTestFinished(() => Promise.all(people.map((each) => each.leave())).then(() => undefined))

  // the chair's form names chair, secretary and observer as trustees, two of whom are needed
  await openOffice(chair, { registrar: 'ليلى حدّاد', more: [] })
  const [key] = await Promise.all([chair, lost, keeper].map(becomeTrustee))
  const credentials = await registerAll(emirates, 2)
  await sees(chair.page, chair.words.chair.office.readyText)
  await chair.shot('secret-ar-1-ready')

  await putSecretly(chair, QUESTION)
  // over the hall the panel comes by itself
  await kenya.page.getByRole('region', { name: kenya.words.vote.heading, exact: true }).waitFor()
  await takeCredential(kenya, credentials.get('KEN')!)
  await castSecretly(kenya, 'no')
  await kenya.shot('secret-en-2-cast')
  await castSecretly(kenya, 'yes')
  await takeCredential(emirates, credentials.get('ARE')!)
  await castSecretly(emirates, 'abstain')

  await lost.leave()
  await endSecretVote(chair)
  await decryptAs(keeper)
  expect([await barriers(keeper.page), await cutOffAt320(keeper.page)]).toEqual([[], []])
  // a page that was loaded again has no key: the file brings it back
  await chair.page.reload()
  await isInside(chair, 'plain')
  await loadKey(chair, key!)
  await (await duty(chair, chair.words.chair.office.trusteeHeading)).scrollIntoViewIfNeeded()
  await chair.shot('secret-ar-3-decrypt')
  await decryptAs(chair)

  for (const person of [chair, keeper, kenya, emirates])
    await (await panel(person, 'vote')).getByText(person.words.vote.outcomes.adopted).first().waitFor()
  const archive = await fetch(`${forum.url}/api/sessions/${session}/ballots/v1/archive.bel`)
  expect(await verifyArchive(new Uint8Array(await archive.arrayBuffer()))).toMatchObject({
    ...{ ok: true, phase: 'decided', ballots: 3, counted: 2, registered: 2, counts: [[1, 0, 1]] },
  })
  await deskBlock(chair, chair.words.chair.ballots.heading)
  expectFlawless(chair, keeper, kenya, emirates)
})
