// A trustee's page: the key is made and kept before anything is sent, the other steps follow by themselves, and a wrong file is named.
import { describe, expect, it } from 'vitest'
import { keyFileText, readKeyFile } from '../../client/ballot/key-file.ts'
import { createTrusteeWork, type TrusteeWork } from '../../client/ballot/trustee-work.ts'
import type { SessionId } from '../../shared/ids.ts'
import { stepDue } from '../../shared/procedure/secret/office.ts'
import { createHall, type Hall, jobsHere, TRUSTEES, withOffice } from './office-hall.ts'

const SESSION = 's_1' as SessionId
const worksIn = (hall: Hall): readonly TrusteeWork[] =>
  TRUSTEES.map((person) => createTrusteeWork(hall.sittingOf(person), jobsHere))
const officeIn = (hall: Hall) => hall.committee.sitting.secret.office!
const keyOf = (work: TrusteeWork) => work.store.getState().key!
const gave = (hall: Hall) => officeIn(hall).trustees.map(({ gave: given }) => Object.keys(given).join(' '))
/** What a page does by itself is done. */
const untilGiven = async (hall: Hall): Promise<void> => {
  while (stepDue(officeIn(hall)) !== null) await new Promise((resolve) => setImmediate(resolve))
}

async function takeOffice(hall: Hall): Promise<readonly TrusteeWork[]> {
  const works = worksIn(hall)
  for (const work of works) {
    await work.make()
    await work.give()
  }
  return works
}

describe('a trustee where all are needed', () => {
  it('[SB5] makes a key, and sends nothing of it before the file is kept', async () => {
    const hall = createHall(withOffice(null))
    const [work] = worksIn(hall)
    await work!.make()
    expect({ given: gave(hall), step: work!.store.getState().made?.step }).toEqual({
      given: ['', '', ''],
      step: 'key',
    })
    await work!.give()
    expect(gave(hall)).toEqual(['key', '', ''])
    expect(officeIn(hall).trustees[0]!.gave.key).not.toContain(keyOf(work!).secret)
  })

  it('comes back with the key file', async () => {
    const hall = createHall(withOffice(null))
    const works = await takeOffice(hall)
    const again = createTrusteeWork(hall.sittingOf(TRUSTEES[1]!), jobsHere)
    await again.load('key.json', keyFileText(SESSION, keyOf(works[1]!)))
    expect(again.store.getState()).toMatchObject({ key: keyOf(works[1]!), trouble: null, doing: null })
  })

  it.each([
    ['what is no key file', 'no-key-file', async () => '{"kind":"majlis trustee key"}'],
    [
      'a file of other ballots',
      'other-office',
      async () => {
        const other = createHall(withOffice(null, 'ZZZZZZZZZZZZZZ'))
        return keyFileText(SESSION, keyOf((await takeOffice(other))[0]!))
      },
    ],
    [
      'a key that was never sent',
      'unknown-key',
      async (hall: Hall) => {
        const { office, group } = keyOf((await takeOffice(createHall(withOffice(null))))[0]!)
        return hall && keyFileText(SESSION, { office, group, secret: '12345' })
      },
    ],
  ])('names %s', async (_, is, file) => {
    const hall = createHall(withOffice(null))
    const [work] = await takeOffice(hall)
    await work!.load('kept.json', await file(hall))
    expect(work!.store.getState().trouble).toEqual({ is, file: 'kept.json' })
  })

  it('names the trustee whose key it is', async () => {
    const hall = createHall(withOffice(null))
    const [first, second] = await takeOffice(hall)
    await first!.load('kept.json', keyFileText(SESSION, keyOf(second!)))
    expect(first!.store.getState().trouble).toEqual({
      ...{ is: 'other-trustee', file: 'kept.json', person: TRUSTEES[1] },
    })
  })
})

describe('a trustee where two of three are needed', () => {
  it('[SB5] gives polynomial and share by itself once the others are ready', async () => {
    const hall = createHall(withOffice(2))
    await takeOffice(hall)
    await untilGiven(hall)
    const all = 'certificate polynomial share'
    expect(gave(hall)).toEqual([all, all, all])
  })

  it('goes on with the key file after a reload, from the step that is due', async () => {
    const hall = createHall(withOffice(2))
    const [first, second, third] = worksIn(hall)
    for (const work of [first!, second!]) {
      await work.make()
      await work.give()
    }
    await third!.make()
    const file = keyFileText(SESSION, keyOf(third!))
    await third!.give()
    const again = createTrusteeWork(hall.sittingOf(TRUSTEES[2]!), jobsHere)
    await again.load('key.json', file)
    await untilGiven(hall)
    expect(again.store.getState()).toMatchObject({ trouble: null, doing: null })
  })

  it('[SB1] forgets its key when another office takes the place', async () => {
    const hall = createHall(withOffice(2))
    const [work] = worksIn(hall)
    await work!.make()
    hall.become((committee) => withOffice(null, 'ZZZZZZZZZZZZZZ', committee))
    expect(work!.store.getState()).toMatchObject({ key: null, made: null })
  })
})

describe('a key file', () => {
  const KEY = { office: '12345678912345', group: 'Ed25519', secret: '42' } as const

  it('is read as it was written', () => {
    expect(readKeyFile(keyFileText(SESSION, KEY))).toEqual(KEY)
  })

  it.each([
    '',
    'null',
    '[]',
    keyFileText(SESSION, KEY).replace('"version": 1', '"version": 2'),
    keyFileText(SESSION, KEY).replace('42', '4 2'),
    keyFileText(SESSION, KEY).replace('Ed25519', 'Ed448'),
  ])('is not %j', (text) => {
    expect(readKeyFile(text)).toBeNull()
  })
})
