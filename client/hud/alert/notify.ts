// Notifications of the device, for who has allowed them by a button; the page never asks by itself.

export type Permission = 'default' | 'granted' | 'denied' | 'unsupported'

export const permissionNow = (): Permission =>
  typeof Notification === 'undefined' ? 'unsupported' : Notification.permission

/** Only after a press of the button that says so. */
export async function askPermission(): Promise<Permission> {
  return typeof Notification === 'undefined' ? 'unsupported' : await Notification.requestPermission()
}

interface Notice {
  readonly title: string
  readonly body: string
  /** one of a kind replaces the one before */
  readonly tag: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Does nothing unless it was allowed. A press on it brings the page to the front. */
export function notify({ title, ...notice }: Notice): void {
  if (permissionNow() !== 'granted') return
  try {
    const shown = new Notification(title, notice)
    shown.onclick = () => {
      window.focus()
      shown.close()
    }
  } catch {
    // some phones show notifications of installed pages alone: title, sign and sound are left
  }
}
