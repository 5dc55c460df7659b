// Making a session as a host does: the form, and the links that come of it.
import type { Page } from 'playwright-core'
import type { Language } from '../../shared/i18n/format.ts'
import { MEMBER_BY_ID } from '../../shared/members/members.ts'
import type { Person } from './person.ts'

export interface Links {
  readonly chair: string
  /** in the order asked for */
  readonly delegations: readonly string[]
}

export const stateName = (id: string, language: Language): string => MEMBER_BY_ID.get(id)?.[language] ?? id

/** The link that stands beside a name among the badges. */
export const linkOf = (page: Page, name: string): Promise<string> =>
  page.getByRole('listitem').filter({ hasText: name }).getByRole('code').innerText()

/** `states`: ids of member or observer states. */
export async function hostSession(
  { page, words: { host, badges, common } }: Person,
  title: string,
  states: readonly string[],
): Promise<Links> {
  const names = states.map((id) => stateName(id, common.otherLanguage.code === 'ar' ? 'en' : 'ar'))
  await page.goto('/host/new')
  await page.getByRole('textbox', { name: host.titleLabel }).fill(title)
  const search = page.getByRole('searchbox', { name: host.searchStates })
  for (const name of names) {
    await search.fill(name)
    await page.getByRole('checkbox', { name, exact: true }).check()
  }
  await page.getByRole('button', { name: host.submit }).click()
  const chair = await page.getByRole('link', { name: badges.goIn }).getAttribute('href')
  return { chair: chair ?? '', delegations: await Promise.all(names.map((name) => linkOf(page, name))) }
}
