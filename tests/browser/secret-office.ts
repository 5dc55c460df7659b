// The office of secret ballots as its people set it up on their screens: chair, trustees, registrar.
import { readFileSync } from 'node:fs'
import type { Download, Locator } from 'playwright-core'
import { panel, type Seated } from './committee.ts'

/** A block of the desk, unfolded. */
export async function deskBlock(person: Seated, heading: string): Promise<Locator> {
  const block = (await panel(person, 'chair')).getByRole('region', { name: heading, exact: true })
  const head = block.getByRole('button', { name: heading, exact: true })
  await head.waitFor()
  if ((await head.getAttribute('aria-expanded')) !== 'true') await person.hands.press(head)
  return block
}

export interface Office {
  readonly registrar: string
  /** names of the people to add to those that the form suggests */
  readonly more: readonly string[]
}

export async function openOffice(chair: Seated, { registrar, more }: Office): Promise<void> {
  const { office } = chair.words.chair
  const block = await deskBlock(chair, office.heading)
  await chair.hands.select(block.getByRole('combobox', { name: office.registrar, exact: true }), registrar)
  for (const name of more)
    await chair.hands.select(block.getByRole('combobox', { name: office.trustees, exact: true }), name)
  await chair.hands.press(block.getByRole('button', { name: office.open, exact: true }))
}

/** What the office waits for from somebody. */
export const duty = async (person: Seated, heading: string): Promise<Locator> =>
  (await panel(person, 'vote')).getByRole('region', { name: heading, exact: true })

/** Does something that saves a file, and gives the path of that. */
async function saved({ page }: Seated, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, act()])
  return download.path()
}

/** Makes a key, keeps its file, and sends its public side. Gives the path of the file. */
export async function becomeTrustee(person: Seated): Promise<string> {
  const { hands, words } = person
  const { office } = words.chair
  const card = await duty(person, office.trusteeHeading)
  await hands.press(card.getByRole('button', { name: office.makeKey }))
  const save = card.getByRole('button', { name: office.saveKey })
  await save.waitFor()
  const file = await saved(person, () => hands.press(save))
  await card.getByRole('checkbox', { name: office.hasKept }).check()
  await hands.press(card.getByRole('button', { name: office.sendKey }))
  return file
}

/** Draws the credentials, keeps them, and registers them. Gives the links, by the code of each delegation. */
export async function registerAll(person: Seated, count: number): Promise<ReadonlyMap<string, string>> {
  const { hands, words } = person
  const { office } = words.chair
  const card = await duty(person, office.registrarHeading)
  await hands.press(card.getByRole('button', { name: office.draw({ count }) }))
  const save = card.getByRole('button', { name: office.saveLinks })
  await save.waitFor()
  const file = await saved(person, () => hands.press(save))
  await card.getByRole('checkbox', { name: office.hasKeptLinks }).check()
  await hands.press(card.getByRole('button', { name: office.register({ count }) }))
  await card.getByText(office.allRegistered).waitFor()
  const rows = readFileSync(file, 'utf8').matchAll(/"([A-Za-z0-9]+)","[^"]*","(https?:[^"]+)"/g)
  return new Map([...rows].map(([, code, link]) => [code!, link!]))
}

/** Verifies the board and decrypts its tally. */
export async function decryptAs(person: Seated): Promise<void> {
  const { office } = person.words.chair
  const card = await duty(person, office.trusteeHeading)
  await person.hands.press(card.getByRole('button', { name: office.decrypt }))
  // the last part closes the vote, and nothing is due any more
  await card.getByText(office.decrypted).or(card.getByText(office.nothingDue)).waitFor()
}

/** Opens the key file that was kept. */
export async function loadKey(person: Seated, file: string): Promise<void> {
  const { office } = person.words.chair
  const card = await duty(person, office.trusteeHeading)
  await card.getByRole('group', { name: office.openKey }).locator('input').setInputFiles(file)
}

export async function putSecretly(chair: Seated, question: string): Promise<void> {
  const { hands, words } = chair
  const { ballots } = words.chair
  const block = await deskBlock(chair, ballots.heading)
  await hands.write(block.getByRole('textbox', { name: ballots.question }), question)
  await hands.select(block.getByRole('combobox', { name: ballots.method }), words.rules.methods.secret)
  await hands.press(block.getByRole('button', { name: ballots.put, exact: true }))
}

export async function endSecretVote({ page, hands, words }: Seated): Promise<void> {
  const { office } = words.chair
  await hands.press(page.getByRole('button', { name: office.end, exact: true }))
  await hands.press(page.getByRole('alertdialog').getByRole('button', { name: office.endConfirm }))
  await page
    .getByText(office.awaiting({ count: 2 }))
    .first()
    .waitFor()
}
