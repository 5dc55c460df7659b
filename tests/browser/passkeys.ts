// A passkey in Chromium without hardware: its virtual authenticator, which says yes to everything (WebDriver's WebAuthn extension).
import type { Page } from 'playwright-core'

export interface VirtualPasskeys {
  /** how many passkeys it holds */
  count(): Promise<number>
  /** From now on its user says no. */
  refuse(): Promise<void>
}

export async function giveVirtualPasskeys(page: Page): Promise<VirtualPasskeys> {
  const line = await page.context().newCDPSession(page)
  await line.send('WebAuthn.enable')
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    count: async () => (await line.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    refuse: async () => {
      await line.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
      await line.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
    },
  }
}
